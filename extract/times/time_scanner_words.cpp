// Time expressions that are not a day or month of the calendar: weekdays, "last week", "two days ago".
#include <algorithm>
#include <charconv>

#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;
using language::NameType;
using language::Pos;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int to_number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

}  // namespace

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
  if (is(found.end, "week") || is(found.end, "next")) {
    if (is(found.end, "next") && is(found.end + 1, "week")) {
      found.direction = 1;
      found.end += 2;
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
    if (found.direction == 3) found.kind = Kind::unit;
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

/// The "30 days" of "the past 30 days", "three years" of "the next three years".
TimeScanner::Found TimeScanner::stretch_of(std::uint32_t i, int direction) const {
  const auto spelled = as(i, Word::number);
  const bool digits = i < end_ && all_digits(words_[i]) && words_[i].size() < 4;
  const auto unit = as(i + 1, Word::unit);
  if ((!spelled && !digits) || !unit || words_[i + 1].back() != 's' || (direction != -1 && direction != 1)) {
    return std::nullopt;
  }
  TimeExpression found;
  found.kind = Kind::stretch;
  found.number = spelled ? *spelled : to_number(words_[i]);
  found.direction = direction;
  found.unit = static_cast<TimeUnit>(*unit);
  found.end = i + 2;
  return found.unit == TimeUnit::weekend || found.unit == TimeUnit::quarter ? std::nullopt : Found(found);
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
  if (const auto named = month(next); named && !day(next + 1)) {
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

/// "two weeks ago", "a day later", "three days after", "the day before", "in ten days".
TimeScanner::Found TimeScanner::counted(std::uint32_t i) const {
  std::uint32_t next = i;
  TimeExpression found;
  found.kind = Kind::offset;
  found.number = 1;
  if (is(next, "the")) {
    ++next;
  } else if (const auto spelled = as(next, Word::number)) {
    found.number = *spelled;
    ++next;
    if (is(next, "of") || is(next, "]")) ++next;
  } else if (next < end_ && all_digits(words_[next]) && words_[next].size() < 5) {
    found.number = to_number(words_[next]);
    ++next;
  } else if (as(next, Word::vague)) {
    found.open_begin = true;
    ++next;
  } else {
    return std::nullopt;
  }
  const auto unit = as(next, Word::unit);
  if (!unit) return std::nullopt;
  found.unit = static_cast<TimeUnit>(*unit);
  ++next;
  const auto distance = as(next, Word::distance);
  if (is(i, "the")) {  // "the day before", "the day after"
    if (!distance || (!is(next, "before") && !is(next, "after")) || found.unit == TimeUnit::hour)
      return std::nullopt;
  }
  if (distance) {
    found.direction = *distance;
    found.line = known_[next]->line;
    found.end = next + 1;
    if (found.open_begin && (found.direction != -1 || found.unit < TimeUnit::month)) return std::nullopt;
    return found.unit == TimeUnit::hour ? std::nullopt : Found(found);
  }
  const bool plural = words_[next - 1].back() == 's';
  if (found.open_begin && is(i, "recent") && plural && found.unit >= TimeUnit::month) {
    found.kind = Kind::unit;
    found.direction = -1;
    found.end = next;
    return found;
  }
  if (!found.open_begin && (is(i - (i > 0 ? 1 : 0), "in") || is(i - (i > 0 ? 1 : 0), "within")) &&
      is(next, "'")) {
    if (!is(next + 1, "time")) return std::nullopt;
    found.direction = 1;
    found.end = next + 2;
    return found;
  }
  return std::nullopt;
}

/// "today", "yesterday", "tomorrow morning", "overnight".
TimeScanner::Found TimeScanner::deictic(std::uint32_t i) const {
  const auto offset = as(i, Word::deictic);
  if (!offset) return std::nullopt;
  TimeExpression found;
  found.kind = Kind::day_offset;
  found.number = *offset;
  found.line = known_[i]->line;
  found.end = i + 1;
  if (as(found.end, Word::day_part)) ++found.end;
  if (is(found.end, "'s") || is(found.end, "’s")) return found;
  return found;
}

/// "at the weekend", "the first quarter of 2023"; "the first week of March", "the week of 27 July".
TimeScanner::Found TimeScanner::ordinal_unit(std::uint32_t i) const {
  std::uint32_t next = i;
  if (is(next, "the")) ++next;
  const auto ordinal = as(next, Word::ordinal);
  if (ordinal) ++next;
  const auto unit = as(next, Word::unit);
  if (!unit || words_[next].back() == 's') return std::nullopt;
  TimeExpression found;
  found.unit = static_cast<TimeUnit>(*unit);
  found.line = known_[next]->line;
  found.number = ordinal.value_or(0);
  if (!ordinal && found.unit == TimeUnit::weekend && is(i, "the")) {
    found.kind = Kind::unit;
    found.end = next + 1;
    return found;
  }
  if (found.unit == TimeUnit::quarter && ordinal && *ordinal <= 4) {
    found.kind = Kind::quarter;
    found.end = next + 1;
    add_year(found);
    return found;
  }
  if (found.unit == TimeUnit::century && ordinal) {
    found.kind = Kind::century;
    found.end = next + 1;
    return found;
  }
  if (found.unit != TimeUnit::week || !is(next + 1, "of")) return std::nullopt;
  found.kind = Kind::week_of;
  for (auto reader : {&TimeScanner::month_first, &TimeScanner::day_first}) {
    if (next + 2 >= end_) break;
    if (auto dated = (this->*reader)(next + 2)) {
      dated->kind = Kind::week_of;
      dated->number = found.number;
      return dated;
    }
  }
  found.month = month(next + 2);
  if (!found.month || !ordinal) return std::nullopt;
  found.end = next + 3;
  add_year(found);
  return found;
}

}  // namespace chancery::extract
