// Times counted in units: "two days ago", "the past 30 days", "today", "the first week of March".
#include <algorithm>

#include "extract/times/scanned_numbers.hpp"
#include "extract/times/time_scanner.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using Word = TimeWordKind;

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
  if (!found.open_begin && i > 0 && is(i - 1, "in") && found.unit != TimeUnit::hour && !is(next, "'") &&
      !is(next, "’") && !is(next, "of") && !is(next, "to")) {
    found.direction = 1;
    found.only_ahead = true;
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
  const bool last = is(next, "last") || is(next, "final");
  if (ordinal || (last && is(next + 1, "week") && is(next + 2, "of") && month(next + 3))) ++next;
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
  if (!found.month || (!ordinal && !last)) return std::nullopt;
  if (last) found.direction = -1;
  found.end = next + 3;
  add_year(found);
  return found;
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

}  // namespace chancery::extract
