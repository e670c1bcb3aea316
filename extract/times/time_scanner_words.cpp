// Times seen from another: weekdays, "last week", "the end of June".
#include <algorithm>

#include "extract/times/scanned_numbers.hpp"
#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::Pos;

/// "Thursday, July 20, 2023", "last Friday", "Monday night"; the weekday alone.
TimeScanner::Found TimeScanner::weekday(std::uint32_t i) const {
  std::uint32_t next = i;
  int direction = 9;
  if (const auto given = as(i, Word::direction); given && as(i + 1, Word::weekday)) {
    direction = *given;
    ++next;
  }
  const auto value = as(next, Word::weekday);
  if (recurs_weekly(i)) return std::nullopt;
  if (!value || document_.word(next)[0] < 'A' || document_.word(next)[0] > 'Z') return std::nullopt;
  std::uint32_t behind = next + 1;
  const bool any = i > 0 && (is(i - 1, "a") || is(i - 1, "an"));  // "on a Monday", but "a Monday raid"
  if (any && (behind >= end_ ||
              (document_.tokens[behind].pos != Pos::NOUN && document_.tokens[behind].pos != Pos::PROPN)))
    return std::nullopt;
  const bool titled = as(behind, Word::day_part) && has_capital(behind) && has_capital(behind + 1);
  const bool thirteenth =
      is(behind, "the") && day(behind + 1) && !as(behind + 1, Word::number) && !is(behind + 2, "of");
  if (titled || (thirteenth && !month(behind + 2))) return std::nullopt;  // "Friday the 13th"
  if (is(behind, ",") || is(behind, "the")) ++behind;
  if (direction == 9) {
    for (auto reader : {&TimeScanner::month_first, &TimeScanner::day_first, &TimeScanner::numeric_date}) {
      if (behind >= end_) break;
      if (auto dated = (this->*reader)(behind); dated && dated->kind == Kind::day) {
        dated->weekday = *value;
        return dated;
      }
    }
  }
  TimeExpression found;
  found.kind = Kind::weekday;
  found.weekday = *value;
  found.direction = direction;
  found.line = known_[next]->line;
  found.end = next + 1;
  if (as(found.end, Word::day_part)) ++found.end;
  if (is(found.end, "of") && as(found.end + 1, Word::direction) && is(found.end + 2, "week")) {
    const int week = *as(found.end + 1, Word::direction);  // "Tuesday of this week", "of next week"
    if (direction == 9 && week >= -1 && week <= 1) {
      found.kind = Kind::day_of_week;
      found.direction = week;
      found.end += 3;
    }
  } else if (is(found.end, "week") || is(found.end, "next")) {
    if (is(found.end, "next") && is(found.end + 1, "week")) {
      found.direction = 1;
      found.end += 2;
    } else if (is(found.end, "week") && direction == 9 && !is_noun_behind(found.end + 1)) {
      found.number = 7;  // "on Friday week"
      found.direction = 1;
      ++found.end;
    }
  }
  return found;
}

/// "last week", "this past year", "the following month", "the previous day", "the same evening", "last
/// March".
TimeScanner::Found TimeScanner::directed(std::uint32_t i) const {
  std::uint32_t next = i;
  if (is(next, "the") || is(next, "over")) ++next;
  const auto direction = as(next, Word::direction);
  if (!direction) return std::nullopt;
  const bool this_day = is(next, "this") && is(next + 1, "day");
  if (this_day && next > 0 && is(next - 1, "to")) return std::nullopt;
  if (this_day && is(next + 2, "in") && year(next + 3)) return std::nullopt;  // "on this day in 1979"
  TimeExpression found;
  found.direction = *direction;
  found.line = known_[next]->line;
  ++next;
  if (*direction == 0 && (is(next, "past") || is(next, "coming"))) {
    found.direction = is(next, "past") ? -1 : 1;
    ++next;
  }
  if (as(next, Word::vague) && as(next + 1, Word::unit)) {  // "the last few months"
    found.kind = Kind::unit;
    found.unit = static_cast<TimeUnit>(*as(next + 1, Word::unit));
    if (found.unit < TimeUnit::month || found.direction > -1) return std::nullopt;
    found.open_begin = true;
    found.end = next + 2;
    return found;
  }
  found.end = next + 1;
  if (auto stretch = stretch_of(next, found.direction)) return stretch;
  if (const auto unit = as(next, Word::unit)) {
    found.kind = Kind::unit;
    found.unit = static_cast<TimeUnit>(*unit);
    if (words_[next].back() == 's' || found.unit == TimeUnit::hour) return std::nullopt;
    const bool relative = found.direction == 3 && is(next - 1, "that") && found.unit == TimeUnit::day;
    return relative ? std::nullopt : Found(found);
  }
  if (as(next, Word::day_part)) {
    found.kind = Kind::day_offset;
    found.number = found.direction == -1 ? -1 : 0;
    const bool of_tale = found.direction == 3 || found.direction == 2 || found.direction == -2;
    if (of_tale) found.kind = Kind::unit;  // "the following morning"
    return found.direction == 1 ? std::nullopt : Found(found);
  }
  if (const auto season = as(next, Word::season)) {
    found.kind = Kind::season;
    found.number = *season;
    return found;
  }
  if (const auto named = month(next)) {
    found.kind = Kind::month;
    found.month = named;
    return found;
  }
  return std::nullopt;
}

/// "early March", "the end of June", "mid-February", "earlier this month", "late last year", "late
/// Wednesday".
TimeScanner::Found TimeScanner::part_of(std::uint32_t i) const {
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  const auto part = as(next, Word::part_of);
  if (!part) return std::nullopt;
  const std::uint32_t line = known_[next]->line;
  ++next;
  if (is_dash(next) || is(next, "of") || is(next, "in") || is(next, "on")) ++next;
  if (next >= end_) return std::nullopt;
  using Reader = Found (TimeScanner::*)(std::uint32_t) const;
  constexpr Reader inner[] = {&TimeScanner::decade,  &TimeScanner::weekday, &TimeScanner::directed,
                              &TimeScanner::deictic, &TimeScanner::season,  &TimeScanner::month_alone};
  const auto wanted = static_cast<TimePart>(*part);
  if (is(next, "the") && as(next + 1, Word::unit) &&
      words_[next + 1].back() != 's') {  // "the end of the year"
    TimeExpression found;
    found.kind = Kind::unit;
    found.unit = static_cast<TimeUnit>(*as(next + 1, Word::unit));
    found.direction = 0;
    found.part = wanted;
    found.line = line;
    found.end = next + 2;
    if (found.unit == TimeUnit::week || found.unit == TimeUnit::month || found.unit == TimeUnit::year)
      return found;
    return std::nullopt;
  }
  const auto named = month(next);
  if (named && day(next + 1)) return std::nullopt;  // "late on October 3"
  if (named) {
    TimeExpression found;
    found.kind = Kind::month;
    found.month = named;
    found.part = wanted;
    found.line = line;
    found.end = next + 1;
    add_year(found);
    return found;
  }
  for (const Reader reader : inner) {
    if (auto found = (this->*reader)(next)) {
      // "the start of this week's exercise": of the exercise
      if (is(next - 1, "of") && (is(found->end, "'s") || is(found->end, "’s"))) return std::nullopt;
      found->part = wanted;
      found->line = line;
      return found;
    }
  }
  if (const auto value = year(next); value && may_be_year(next)) {
    TimeExpression found;
    found.kind = Kind::year;
    found.year = value;
    found.part = wanted;
    found.line = line;
    found.end = next + 1;
    return found;
  }
  return std::nullopt;
}

}  // namespace chancery::extract
