// Days and months of the calendar: "2023-07-20", "July 20, 2023", "9 and 13 October", "mid-February".
#include <algorithm>

#include "extract/times/scanned_numbers.hpp"
#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::Pos;

/// "2023-07-20", "22.06.2023", "05/09/2022": read off the text, since the tokenizer may cut them up.
TimeScanner::Found TimeScanner::numeric_date(std::uint32_t i) const {
  const std::string_view rest = document_.text.substr(document_.tokens[i].span.begin);
  std::size_t at = 0;
  int numbers[3] = {};
  std::size_t lengths[3] = {};
  char separator = 0;
  for (int part = 0; part < 3; ++part) {
    const std::size_t begin = at;
    while (at < rest.size() && is_digit(rest[at]) && at - begin < 5) ++at;
    lengths[part] = at - begin;
    if (lengths[part] == 0 || lengths[part] > 4) return std::nullopt;
    numbers[part] = to_number(rest.substr(begin, at - begin));
    if (part == 2) break;
    if (at >= rest.size() || (rest[at] != '-' && rest[at] != '/' && rest[at] != '.')) return std::nullopt;
    if (separator != 0 && rest[at] != separator) return std::nullopt;
    separator = rest[at++];
  }
  TimeExpression found;
  const bool year_first = lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2;
  const bool year_last = lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2;
  if (!year_first && !year_last) return std::nullopt;
  int day = year_first ? numbers[2] : numbers[0];
  int month = numbers[1];
  if (month > 12) std::swap(day, month);  // the American order
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  found.year = year_first ? numbers[0] : numbers[2];
  found.month = static_cast<unsigned>(month);
  found.day = static_cast<unsigned>(day);
  found.end = i + 1;
  const std::uint32_t last = document_.tokens[i].span.begin + static_cast<std::uint32_t>(at);
  while (found.end < end_ && document_.tokens[found.end].span.begin < last) ++found.end;
  return found;
}

/// "July 20, 2023", "June 10-12", "May 27 to June 2".
TimeScanner::Found TimeScanner::month_first(std::uint32_t i) const {
  const auto named = month(i);
  if (!named) return std::nullopt;
  std::uint32_t next = i + 1;
  if (is(next, "the") && as(next + 1, Word::ordinal)) ++next;
  TimeExpression found;
  found.month = named;
  found.line = known_[i]->line;
  found.day = day(next);
  if (!found.day && !is_dash(next) && next < end_) {
    // "10–12" in one token
    const std::string_view word = words_[next];
    const std::size_t dash = word.find("–") != std::string_view::npos ? word.find("–") : word.find('-');
    if (dash != std::string_view::npos && dash > 0) {
      const auto first = number(word.substr(0, dash));
      const auto second = number(word.substr(word[dash] == '-' ? dash + 1 : dash + 3));
      if (first && second && *first > 0 && *first < *second && *second <= 31) {
        found.kind = Kind::days;
        found.day = static_cast<unsigned>(*first);
        found.day2 = static_cast<unsigned>(*second);
        found.end = next + 1;
        add_year(found);
        return found;
      }
    }
  }
  if (!found.day) return std::nullopt;
  found.end = next + 1;
  add_second_day(found);
  add_year(found);
  return found;
}

/// "20 July 2023", "9 and 13 October", "the ninth of May", "3 to 4 November 2023", "7–8 July".
TimeScanner::Found TimeScanner::day_first(std::uint32_t i) const {
  TimeExpression found;
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  const auto spelled = as(next, Word::ordinal);
  const bool joined = (is(next, "twenty") || is(next, "thirty")) && is_dash(next + 1);
  const auto unit = joined ? as(next + 2, Word::ordinal) : std::nullopt;
  if (spelled) {
    found.day = static_cast<unsigned>(*spelled);
  } else if (unit && *unit < 10) {  // "the twenty-seventh of December"
    found.day = static_cast<unsigned>(*unit + (is(next, "twenty") ? 20 : 30));
    next += 2;
  } else {
    found.day = day(next);
  }
  const std::string_view word = next < end_ ? words_[next] : std::string_view();
  if (!found.day && !word.empty() && is_digit(word[0])) {
    const std::size_t dash = word.find("–");
    const auto first = dash == std::string_view::npos ? std::nullopt : number(word.substr(0, dash));
    const auto second = dash == std::string_view::npos ? std::nullopt : number(word.substr(dash + 3));
    if (first && second && *second <= 31) {
      found.day = static_cast<unsigned>(*first);
      found.day2 = static_cast<unsigned>(*second);
      found.kind = Kind::days;
    }
  }
  if (!found.day || *found.day < 1 || *found.day > 31) return std::nullopt;
  ++next;
  if (!found.day2 && (is_dash(next) || is(next, "to") || is(next, "and")) && day(next + 1)) {
    found.day2 = day(next + 1);
    found.kind = Kind::days;
    next += 2;
  }
  if (is(next, "day") && is(next + 1, "of")) ++next;
  if (is(next, "of")) ++next;
  if (is(next, "the") && is(next + 1, "month") && spelled) {
    found.end = next + 2;
    found.unit = TimeUnit::month;
    found.direction = 0;
    return found;
  }
  found.month = month(next);
  if (!found.month && is_day_alone(i, next)) {
    found.end = next;
    found.unit = TimeUnit::month;
    return found;
  }
  if (!found.month) return std::nullopt;
  found.line = known_[next]->line;
  found.end = next + 1;
  if (found.kind == Kind::day && (is(next + 1, "to") || is_dash(next + 1)) && day(next + 2) &&
      month(next + 3)) {
    found.day2 = day(next + 2);
    found.month2 = month(next + 3);
    found.kind = Kind::days;
    found.end = next + 4;
  }
  add_year(found);
  return found;
}

/// "on the 19th", "by the 17th": a day of the month that tense tells; not "the 19th century".
bool TimeScanner::is_day_alone(std::uint32_t i, std::uint32_t next) const {
  if (next != i + 2 || !is(i, "the") || !is_digit(words_[i + 1][0]) || is_digit(words_[i + 1].back()))
    return false;
  if (i == 0 || !(is(i - 1, "on") || is(i - 1, "for") || is(i - 1, "by") || is(i - 1, "until"))) return false;
  return !is_noun_behind(next);
}

/// Whether a noun or what belongs to one follows.
bool TimeScanner::is_noun_behind(std::uint32_t next) const {
  if (next >= end_) return false;
  const Pos pos = document_.tokens[next].pos;
  return pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::ADJ || pos == Pos::NUM;
}

/// "February", "May 2015", "mid-February" when reached from part_of; not "May" in "may".
TimeScanner::Found TimeScanner::month_alone(std::uint32_t i) const {
  const auto named = month(i);
  if (!named || document_.tokens[i].pos != Pos::PROPN) return std::nullopt;
  TimeExpression found;
  found.kind = Kind::month;
  found.month = named;
  found.line = known_[i]->line;
  found.end = i + 1;
  add_year(found);
  const bool dated = document_.tokens[i].name == language::NameType::DATE;
  const bool ambiguous = *named == 3 || *named == 5;
  const bool certain =
      found.end > i + 1 || preposition_before(i) || (i > 0 && is_dash(i - 1)) || (dated && !ambiguous);
  if (!certain && !dated) return std::nullopt;
  if (words_[i].size() == 3 && *named != 5 && !dated && found.end == i + 1) return std::nullopt;
  return found;
}

/// What follows the first day of a range: "10-12", "10 and 12", "27 to June 2".
void TimeScanner::add_second_day(TimeExpression& found) const {
  const std::uint32_t i = found.end;
  const bool joint = is_dash(i) || is(i, "and") || is(i, "to") || is(i, "through") || is(i, "until");
  if (!joint) return;
  if (const auto next = month(i + 1); next && day(i + 2) && !is(i, "and")) {
    found.month2 = next;
    found.day2 = day(i + 2);
    found.end = i + 3;
    found.kind = Kind::days;
  } else if (const auto second = day(i + 1); second && *second > *found.day && !month(i + 2)) {
    found.day2 = second;
    found.end = i + 2;
    found.kind = Kind::days;
  }
}

}  // namespace chancery::extract
