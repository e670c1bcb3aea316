#include "core/temporal.hpp"

#include <algorithm>
#include <chrono>

namespace chancery {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads a lexical form from left to right; every function takes what it names and tells whether it was
/// there.
class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  bool done() const { return at_ == text_.size(); }
  bool take(char c) {
    if (done() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  /// As many digits as there are, at least `least`.
  bool digits(std::size_t least = 1) {
    const std::size_t begin = at_;
    while (!done() && is_digit(text_[at_])) ++at_;
    digits_ = text_.substr(begin, at_ - begin);
    return digits_.size() >= least;
  }
  /// Exactly two digits with a value in the range.
  bool two(int least, int most) {
    if (text_.size() - at_ < 2 || !is_digit(text_[at_]) || !is_digit(text_[at_ + 1])) return false;
    value_ = (text_[at_] - '0') * 10 + (text_[at_ + 1] - '0');
    at_ += 2;
    return least <= value_ && value_ <= most;
  }
  std::string_view last_digits() const { return digits_; }
  int value() const { return value_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::string_view digits_;
  int value_ = 0;
};

bool zone(Scan& scan) {
  if (scan.done() || scan.take('Z')) return scan.done();
  if (!scan.take('+') && !scan.take('-')) return false;
  if (!scan.two(0, 14)) return false;
  const int hours = scan.value();
  return scan.take(':') && scan.two(0, hours == 14 ? 0 : 59) && scan.done();
}

bool year(Scan& scan, int& value) {
  const bool negative = scan.take('-');
  if (!scan.digits(4)) return false;
  const std::string_view digits = scan.last_digits();
  if (digits.size() > 4 && digits.front() == '0') return false;
  if (digits.size() > 9) return false;
  value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  if (negative) value = -value;
  return true;
}

bool day_of_month(Scan& scan, int of_year, int month) {
  if (!scan.two(1, 31)) return false;
  // The Gregorian calendar repeats after 400 years; chrono's years end at 32767.
  const std::chrono::year_month_day date{std::chrono::year(((of_year % 400) + 400) % 400),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(scan.value()))};
  return date.ok();
}

bool date_part(Scan& scan) {
  int of_year = 0;
  if (!year(scan, of_year) || !scan.take('-') || !scan.two(1, 12)) return false;
  const int month = scan.value();
  return scan.take('-') && day_of_month(scan, of_year, month);
}

bool time_part(Scan& scan) {
  if (!scan.two(0, 24)) return false;
  const bool midnight = scan.value() == 24;
  if (!scan.take(':') || !scan.two(0, midnight ? 0 : 59) || !scan.take(':') ||
      !scan.two(0, midnight ? 0 : 59)) {
    return false;
  }
  if (!scan.take('.')) return true;
  if (!scan.digits()) return false;
  return !midnight || scan.last_digits().find_first_not_of('0') == std::string_view::npos;
}

/// The letters that may follow numbers, in their order; true when at least one number with a letter was
/// there.
bool duration_parts(std::string_view& rest, std::string_view letters, bool fraction_at_last) {
  bool any = false;
  while (!rest.empty() && is_digit(rest.front())) {
    std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
    bool fraction = false;
    if (end < rest.size() && rest[end] == '.') {
      fraction = true;
      const std::size_t after = std::min(rest.find_first_not_of("0123456789", end + 1), rest.size());
      if (after == end + 1) return false;
      end = after;
    }
    if (end == rest.size()) return false;
    const std::size_t letter = letters.find(rest[end]);
    if (letter == std::string_view::npos || (fraction && !(fraction_at_last && rest[end] == 'S')))
      return false;
    letters.remove_prefix(letter + 1);
    rest.remove_prefix(end + 1);
    any = true;
  }
  return any;
}

bool duration_with(std::string_view text, std::string_view date_letters, std::string_view time_letters) {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  if (text.empty() || text.front() != 'P') return false;
  text.remove_prefix(1);
  const bool any_date = duration_parts(text, date_letters, false);
  if (text.empty()) return any_date;
  if (text.front() != 'T' || time_letters.empty()) return false;
  text.remove_prefix(1);
  return duration_parts(text, time_letters, true) && text.empty();
}

}  // namespace

bool is_date(std::string_view text) {
  Scan scan(text);
  return date_part(scan) && zone(scan);
}

bool is_date_time(std::string_view text) {
  Scan scan(text);
  return date_part(scan) && scan.take('T') && time_part(scan) && zone(scan);
}

bool is_date_time_stamp(std::string_view text) {
  if (!is_date_time(text)) return false;
  return text.back() == 'Z' ||
         (text[text.size() - 3] == ':' && (text[text.size() - 6] == '+' || text[text.size() - 6] == '-'));
}

bool is_time(std::string_view text) {
  Scan scan(text);
  return time_part(scan) && zone(scan);
}

bool is_g_year(std::string_view text) {
  Scan scan(text);
  int value = 0;
  return year(scan, value) && zone(scan);
}

bool is_g_year_month(std::string_view text) {
  Scan scan(text);
  int value = 0;
  return year(scan, value) && scan.take('-') && scan.two(1, 12) && zone(scan);
}

bool is_g_month(std::string_view text) {
  Scan scan(text);
  return scan.take('-') && scan.take('-') && scan.two(1, 12) && zone(scan);
}

bool is_g_day(std::string_view text) {
  Scan scan(text);
  return scan.take('-') && scan.take('-') && scan.take('-') && scan.two(1, 31) && zone(scan);
}

bool is_g_month_day(std::string_view text) {
  Scan scan(text);
  if (!scan.take('-') || !scan.take('-') || !scan.two(1, 12) || !scan.take('-')) return false;
  const int month = scan.value();
  return day_of_month(scan, 4, month) && zone(scan);
}

bool is_duration(std::string_view text) { return duration_with(text, "YMD", "HMS"); }
bool is_day_time_duration(std::string_view text) { return duration_with(text, "D", "HMS"); }
bool is_year_month_duration(std::string_view text) { return duration_with(text, "YM", ""); }

}  // namespace chancery
