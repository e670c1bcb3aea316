#include "query/moment.hpp"

#include <charconv>

namespace chancery::query {
namespace {

/// Days since 1970-01-01, by counting from March of year 0 in eras of 400 years.
std::int64_t days_from_civil(std::int64_t year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  constexpr std::int64_t days_per_era = 146097;
  constexpr std::int64_t days_before_1970 = 719468;
  return era * days_per_era + day_of_era - days_before_1970;
}

/// Takes a number and the sign after it off a text.
template <typename Number>
Number take(std::string_view& text) {
  Number value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (!text.empty() && (text.front() == '-' || text.front() == ':' || text.front() == 'T'))
    text.remove_prefix(1);
  return value;
}

std::optional<int> take_zone(std::string_view& text) {
  if (text.ends_with('Z')) {
    text.remove_suffix(1);
    return 0;
  }
  const std::size_t length = 6;  // +hh:mm
  if (text.size() < length || text[text.size() - 3] != ':') return std::nullopt;
  std::string_view zone = text.substr(text.size() - length);
  if (zone[0] != '+' && zone[0] != '-') return std::nullopt;
  text.remove_suffix(length);
  const int sign = zone[0] == '-' ? -1 : 1;
  zone.remove_prefix(1);
  const int hours = take<int>(zone);
  return sign * (hours * 60 + take<int>(zone));
}

}  // namespace

Moment Moment::parse(std::string_view text, std::string_view datatype) {
  Moment moment;
  moment.zone = take_zone(text);
  if (datatype != "time") {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    moment.year = take<std::int64_t>(text);
    if (negative) moment.year = -moment.year;
    moment.month = take<int>(text);
    moment.day = take<int>(text);
  } else {
    moment.year = 1972;
    moment.month = 12;
    moment.day = 31;
  }
  if (datatype == "date") return moment;
  moment.hour = take<int>(text);
  moment.minute = take<int>(text);
  moment.second = Decimal::parse(text).value_or(Decimal());
  return moment;
}

Decimal Moment::local_seconds() const {
  const std::int64_t minutes = (days_from_civil(year, month, day) * 24 + hour) * 60 + minute;
  return Decimal(minutes * 60).plus(second).value_or(Decimal());
}

std::optional<std::strong_ordering> compare(const Moment& a, const Moment& b) {
  const auto at_utc = [](const Moment& moment, int zone) {
    return moment.local_seconds().minus(Decimal(std::int64_t{zone} * 60)).value_or(Decimal());
  };
  if (a.zone.has_value() == b.zone.has_value()) {
    return at_utc(a, a.zone.value_or(0)) <=> at_utc(b, b.zone.value_or(0));
  }
  constexpr int farthest = 14 * 60;
  const auto west = at_utc(a, a.zone.value_or(farthest)) <=> at_utc(b, b.zone.value_or(-farthest));
  const auto east = at_utc(a, a.zone.value_or(-farthest)) <=> at_utc(b, b.zone.value_or(farthest));
  if (west != east) return std::nullopt;
  return west;
}

}  // namespace chancery::query
