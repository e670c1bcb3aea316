#include "extract/times/time_resolver.hpp"

#include <algorithm>

#include "extract/times/relative_times.hpp"
#include "extract/times/time_values.hpp"

namespace chancery::extract {

using Kind = TimeExpression::Kind;
using std::chrono::month;
using std::chrono::year;

namespace {

/// The year in which a day or month without one lies, by tense, else the nearest.
int year_near(unsigned of_month, unsigned of_day, const TimeContext& context) {
  const Date reference = *context.reference;
  const int base = static_cast<int>(reference.year());
  int best = base;
  int best_distance = 100000;
  for (int candidate = base - 1; candidate <= base + 1; ++candidate) {
    const int days = days_between(reference, year(candidate) / month(of_month) / std::chrono::day(of_day));
    const bool same_month = candidate == base && of_month == static_cast<unsigned>(reference.month());
    if (context.tense == Tense::past && days > 0 && !same_month) continue;
    if (context.tense == Tense::future && days < 0 && !same_month) continue;
    // The past is told more often: from half a year ahead on, the year before is meant.
    const int distance = days > 0 ? days + (context.tense == Tense::future ? 0 : 30) : -days;
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

std::optional<int> year_of(const TimeExpression& expression, unsigned of_month, unsigned of_day,
                           const TimeContext& context) {
  if (expression.year) return expression.year;
  if (expression.direction == 3 && expression.unit == TimeUnit::year) {
    if (!context.last_told || !context.last_told->end) return std::nullopt;
    return static_cast<int>(context.last_told->end->year());
  }
  if (!context.reference) return std::nullopt;
  if (expression.direction >= -1 && expression.direction <= 1 && expression.unit == TimeUnit::year &&
      expression.kind != Kind::month) {
    return static_cast<int>(context.reference->year()) + expression.direction;
  }
  return year_near(of_month, of_day, context);
}

/// "on the 19th": the next such day, the last one in the past tense.
Resolved day_of_month(unsigned day, const TimeContext& context) {
  const Date reference = *context.reference;
  const bool past = context.tense == Tense::past;
  for (int months = 0; months < 3; ++months) {
    const Date first =
        plus_months(first_of(static_cast<int>(reference.year()), static_cast<unsigned>(reference.month())),
                    past ? -months : months);
    const Date one = first.year() / first.month() / std::chrono::day(day);
    if (one.ok() && (past ? one <= reference : one >= reference)) return day_value(one);
  }
  return std::nullopt;
}

Resolved resolve_day(const TimeExpression& expression, const TimeContext& context) {
  if (!expression.month) {  // "the fourth of the month"
    if (!context.reference) return std::nullopt;
    if (expression.direction == 9) return day_of_month(*expression.day, context);
    return day_value(context.reference->year() / context.reference->month() /
                     std::chrono::day(*expression.day));
  }
  const auto of_year = year_of(expression, *expression.month, *expression.day, context);
  if (!of_year) return std::nullopt;
  const Date first = year(*of_year) / month(*expression.month) / std::chrono::day(*expression.day);
  if (expression.kind == Kind::day) return day_value(first);
  const unsigned last_month = expression.month2.value_or(*expression.month);
  const int last_year = last_month < *expression.month ? *of_year + 1 : *of_year;
  return between(first, year(last_year) / month(last_month) / std::chrono::day(*expression.day2));
}

/// "in April 2022; it lapsed that October": the first such month from the time told last on.
int year_told(unsigned of_month, Date told) {
  const int base = static_cast<int>(told.year());
  return of_month < static_cast<unsigned>(told.month()) ? base + 1 : base;
}

Resolved resolve_month(const TimeExpression& expression, const TimeContext& context) {
  const bool same_year = expression.direction == 3 && expression.unit == TimeUnit::year;
  std::optional<int> of_year =
      same_year ? year_of(expression, *expression.month, 1, context) : expression.year;
  if (!of_year && context.reference && !same_year) {
    const int base = static_cast<int>(context.reference->year());
    const auto now = static_cast<unsigned>(context.reference->month());
    if (expression.unit == TimeUnit::year && expression.direction >= -1 && expression.direction <= 1) {
      of_year = base + expression.direction;
    } else if (expression.direction == 3 && context.last_told && context.last_told->begin) {
      of_year = year_told(*expression.month, *context.last_told->begin);
    } else if (expression.direction == 0 && *expression.month >= now && now > 2) {
      of_year = base;  // "this November", whatever the tense, unless the year has just begun
    } else if (expression.direction == -1) {
      of_year = *expression.month < now ? base : base - 1;
    } else if (expression.direction == 1) {
      of_year = *expression.month > now ? base : base + 1;
    } else {
      of_year = year_near(*expression.month, 15, context);
    }
  }
  if (!of_year) return std::nullopt;
  if (!expression.month2) return month_value(*of_year, *expression.month, expression.part);
  return ResolvedTime{
      month_text(*of_year, *expression.month) + "/" + month_text(*of_year, *expression.month2),
      {first_of(*of_year, *expression.month), last_of(*of_year, *expression.month2), Precision::interval}};
}

Resolved resolve_season(const TimeExpression& expression, const TimeContext& context) {
  if (expression.year) return season_value(*expression.year, expression.number);
  if (!context.reference) return std::nullopt;
  const int base = static_cast<int>(context.reference->year());
  const int direction = expression.direction;
  const auto start = static_cast<unsigned>(expression.number == 4 ? 12 : expression.number * 3);
  const auto now = static_cast<unsigned>(context.reference->month());
  if (expression.unit == TimeUnit::year && direction >= -1 && direction <= 1)
    return season_value(base + direction, expression.number);
  if (direction == 0) return season_value(base, expression.number);
  if (direction == -1) return season_value(start + 2 < now ? base : base - 1, expression.number);
  if (direction == 1) return season_value(start > now ? base : base + 1, expression.number);
  // "In December 2024 it was seized; a court threw the case out the following autumn"
  if (direction == 2 && context.last_told && context.last_told->end) {
    const Date told = *context.last_told->end;
    const int year = static_cast<int>(told.year());
    return season_value(static_cast<unsigned>(told.month()) < start ? year : year + 1, expression.number);
  }
  const bool ahead = context.tense == Tense::future || context.tense == Tense::present;
  if (ahead) return season_value(start + 2 >= now ? base : base + 1, expression.number);
  return season_value(start <= now ? base : base - 1, expression.number);
}

Resolved resolve_week_of(const TimeExpression& expression, const TimeContext& context) {
  const auto of_year = year_of(expression, *expression.month, expression.day.value_or(15), context);
  if (!of_year) return std::nullopt;
  if (expression.direction == -1) {  // "the last week of July"
    const Date last = last_of(*of_year, *expression.month);
    return between(plus_days(last, -6), last, Precision::within);
  }
  if (expression.day)
    return week_of_day(year(*of_year) / month(*expression.month) / std::chrono::day(*expression.day));
  const Date first = plus_days(first_of(*of_year, *expression.month), 7 * (expression.number - 1));
  return between(first, plus_days(first, 6), Precision::within);
}

}  // namespace

std::optional<ResolvedTime> resolve(const TimeExpression& expression, const TimeContext& context) {
  switch (expression.kind) {
    case Kind::day:
    case Kind::days:
      return resolve_day(expression, context);
    case Kind::month:
      return resolve_month(expression, context);
    case Kind::year:
      return year_value(*expression.year);
    case Kind::years:
      return years_value(*expression.year, *expression.year2);
    case Kind::decade:
      return decade_value(*expression.year, expression.part);
    case Kind::century:
      return between(first_of((expression.number - 1) * 100, 1),
                     last_of((expression.number - 1) * 100 + 99, 12), Precision::within);
    case Kind::weekday:
      return resolve_weekday(expression, context);
    case Kind::day_of_week:
      return context.reference ? day_value(plus_days(*context.reference, expression.weekday -
                                                                             weekday_of(*context.reference) +
                                                                             7 * expression.direction))
                               : std::nullopt;
    case Kind::unit:
      return resolve_unit(expression, context);
    case Kind::stretch:
      return resolve_stretch(expression, context);
    case Kind::offset:
      return resolve_offset(expression, context);
    case Kind::day_offset:
      return context.reference ? day_value(plus_days(*context.reference, expression.number)) : std::nullopt;
    case Kind::season:
      return resolve_season(expression, context);
    case Kind::quarter: {
      const auto of_year = year_of(expression, static_cast<unsigned>(expression.number * 3), 1, context);
      return of_year ? quarter_value(*of_year, expression.number) : std::nullopt;
    }
    case Kind::clock:
      return ResolvedTime{clock_text(expression.number), {}};
    case Kind::era:
      return between(date_of(expression.year, expression.month, expression.day),
                     date_of(expression.year2, expression.month2, expression.day2), Precision::within);
    case Kind::week_of:
      return resolve_week_of(expression, context);
  }
  return std::nullopt;
}

}  // namespace chancery::extract
