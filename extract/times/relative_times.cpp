#include "extract/times/relative_times.hpp"

#include <algorithm>

namespace chancery::extract {

namespace {

Resolved unit_around(Date date, int moved, TimeUnit unit, TimePart part) {
  switch (unit) {
    case TimeUnit::day:
      return day_value(plus_days(date, moved));
    case TimeUnit::week:
      return week_of_day(plus_days(date, 7 * moved));
    case TimeUnit::fortnight:
      return between(plus_days(date, moved < 0 ? -14 : 0), plus_days(date, moved < 0 ? 0 : 14),
                     Precision::within);
    case TimeUnit::month: {
      const Date in =
          plus_months(first_of(static_cast<int>(date.year()), static_cast<unsigned>(date.month())), moved);
      return month_value(static_cast<int>(in.year()), static_cast<unsigned>(in.month()), part);
    }
    case TimeUnit::quarter: {
      const Date in = plus_months(
          first_of(static_cast<int>(date.year()), static_cast<unsigned>(date.month())), 3 * moved);
      return quarter_value(static_cast<int>(in.year()),
                           (static_cast<int>(static_cast<unsigned>(in.month())) + 2) / 3);
    }
    case TimeUnit::year:
      return year_value(static_cast<int>(date.year()) + moved);
    case TimeUnit::decade:
      return decade_value(static_cast<int>(date.year()) / 10 * 10 + 10 * moved, part);
    default:
      return std::nullopt;
  }
}

Resolved weekend_around(Date reference, int direction, Tense tense) {
  const int today = weekday_of(reference);
  const int to_saturday = 6 - today;
  const bool past = direction == -1 || (direction != 1 && tense != Tense::future && today < 6);
  int offset = to_saturday;
  if (today == 7) offset = -1;
  if (past && today < 6) offset = to_saturday - 7;
  if (direction == 1 && today >= 6) offset += 7;
  if (direction == 0 && tense != Tense::past && today < 6) offset = to_saturday;
  return between(plus_days(reference, offset), plus_days(reference, offset + 1), Precision::within);
}

/// "in March", "since 2018": of more than one day.
bool is_stretch(const std::optional<Interval>& told) { return told && !told->is_day(); }

}  // namespace

Resolved resolve_weekday(const TimeExpression& expression, const TimeContext& context) {
  if (!context.reference) return std::nullopt;
  const Date reference = *context.reference;
  const int today = weekday_of(reference);
  const int back = (today - expression.weekday + 7) % 7;  // 0: the same day
  const int ahead = (expression.weekday - today + 7) % 7;
  const bool future = context.tense == Tense::future || context.tense == Tense::present;
  switch (expression.direction) {
    case -1:
    case -2:
      return day_value(plus_days(reference, -(back == 0 ? 7 : back)));
    case 1:
      return day_value(plus_days(reference, (ahead == 0 ? 7 : ahead) + expression.number));
    case 0:
      return day_value(plus_days(reference, context.tense == Tense::past ? -back : ahead));
    default:
      return day_value(plus_days(reference, future ? ahead : -back));
  }
}

Resolved resolve_unit(const TimeExpression& expression, const TimeContext& context) {
  // "the next day" in a tale of the past is the day after the one told last
  const bool next_in_tale =
      expression.direction == 1 && expression.unit == TimeUnit::day && context.last_told;
  const bool from_last =
      expression.direction == -2 || expression.direction == 2 || expression.direction == 3 || next_in_tale;
  if (from_last && expression.unit == TimeUnit::day && is_stretch(context.last_told)) {
    // "in March a boat entered; the ambassador was summoned the next day": which day is not told
    if (!context.last_day || expression.direction == 2 || next_in_tale) return std::nullopt;
    return day_value(plus_days(*context.last_day, expression.direction == -2 ? -1 : 0));
  }
  std::optional<Date> base = context.reference;
  // "the Senate removed him in 2012, which led the bloc to suspend it until the following year"
  constexpr int tale_of_old = 400;  // days
  const bool of_old = context.last_told && context.last_told->end && context.reference &&
                      days_between(*context.last_told->end, *context.reference) > tale_of_old;
  const bool told_ahead = context.tense == Tense::future && expression.direction == 2 && !of_old &&
                          expression.unit != TimeUnit::day;
  if (from_last && !told_ahead && context.last_told && context.last_told->end) base = context.last_told->end;
  if (!base) return std::nullopt;
  if (expression.open_begin) {
    const Date now = *base;
    const std::string end = expression.unit == TimeUnit::month
                                ? month_text(static_cast<int>(now.year()), static_cast<unsigned>(now.month()))
                                : to_string(now);
    return ResolvedTime{"/" + end, {std::nullopt, now, Precision::bound}};
  }
  if (expression.unit == TimeUnit::weekend) return weekend_around(*base, expression.direction, context.tense);
  const int moved = expression.direction == 3 || expression.direction == 9 ? 0
                    : expression.direction == -2                           ? -1
                    : expression.direction == 2                            ? 1
                                                                           : expression.direction;
  if (expression.part == TimePart::end && expression.unit == TimeUnit::month) {
    return unit_around(*base, moved, expression.unit, TimePart::whole);
  }
  return unit_around(*base, moved, expression.unit, expression.part);
}

Resolved resolve_offset(const TimeExpression& expression, const TimeContext& context) {
  if (expression.only_ahead && context.tense != Tense::future) return std::nullopt;
  const bool from_last = expression.direction == -2 || expression.direction == 2;
  const int sign = expression.direction < 0 ? -1 : 1;
  std::optional<Date> base = context.reference;
  if (from_last && expression.unit == TimeUnit::day && is_stretch(context.last_told)) {
    base = sign < 0 ? context.last_day : std::nullopt;  // "in March; two days later": which day is not told
  } else if (from_last && context.last_told) {
    base = sign < 0 ? context.last_told->begin : context.last_told->end;
  } else if (from_last && sign > 0 && context.tense != Tense::future) {
    return std::nullopt;  // "was summoned and a day later expelled": later than what has no day
  }
  if (!base) return std::nullopt;
  const int moved = sign * expression.number;
  if (expression.open_begin) {
    return ResolvedTime{
        "/" + month_text(static_cast<int>(base->year()), static_cast<unsigned>(base->month())),
        {std::nullopt, *base, Precision::bound}};
  }
  switch (expression.unit) {
    case TimeUnit::week:
      return day_value(plus_days(*base, 7 * moved));
    case TimeUnit::fortnight:
      return day_value(plus_days(*base, 14 * moved));
    case TimeUnit::decade:
      return year_value(static_cast<int>(base->year()) + 10 * moved);
    case TimeUnit::century:
      return year_value(static_cast<int>(base->year()) + 100 * moved);
    default:
      return unit_around(*base, moved, expression.unit, TimePart::whole);
  }
}

Resolved resolve_stretch(const TimeExpression& expression, const TimeContext& context) {
  std::optional<Date> base = context.reference;
  const bool in_tale = expression.direction == 1 && context.tense == Tense::past && context.last_told;
  if (in_tale) base = context.last_told->end;
  if (!base || expression.number == 0) return std::nullopt;
  const int moved = expression.direction * expression.number;
  const auto other = [&]() -> Date {
    switch (expression.unit) {
      case TimeUnit::hour:
        return plus_days(*base, moved / 24);
      case TimeUnit::day:
        return plus_days(*base, moved);
      case TimeUnit::week:
      case TimeUnit::fortnight:
        return plus_days(*base, moved * (expression.unit == TimeUnit::week ? 7 : 14));
      case TimeUnit::month:
        return plus_months(*base, moved);
      default:
        return plus_months(*base, moved * (expression.unit == TimeUnit::year     ? 12
                                           : expression.unit == TimeUnit::decade ? 120
                                                                                 : 1200));
    }
  }();
  const Date first = std::min(*base, other);
  const Date last = std::max(*base, other);
  if (expression.unit < TimeUnit::year) return between(first, last, Precision::within);
  return years_value(static_cast<int>(first.year()), static_cast<int>(last.year()));
}

}  // namespace chancery::extract
