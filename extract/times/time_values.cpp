#include "extract/times/time_values.hpp"

#include <cstdio>

namespace chancery::extract {

using std::chrono::month;
using std::chrono::year;

namespace {

std::string year_text(int value) {
  char text[16];
  std::snprintf(text, sizeof text, "%04d", value);
  return text;
}

}  // namespace

std::string month_text(int of_year, unsigned value) {
  char text[24];
  std::snprintf(text, sizeof text, "%04d-%02u", of_year, value);
  return text;
}

std::string clock_text(int minute) {
  char text[16];
  std::snprintf(text, sizeof text, "%02d:%02d:00", minute / 60 % 24, minute % 60);
  return text;
}

Date date_of(std::optional<int> of_year, std::optional<unsigned> of_month, std::optional<unsigned> of_day) {
  return year(of_year.value_or(0)) / month(of_month.value_or(0)) / std::chrono::day(of_day.value_or(0));
}

Date first_of(int of_year, unsigned of_month) { return year(of_year) / month(of_month) / 1; }
Date last_of(int of_year, unsigned of_month) {
  return std::chrono::year_month_day(year(of_year) / month(of_month) / std::chrono::last);
}

int weekday_of(Date date) {
  return static_cast<int>(std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding());
}

Resolved day_value(Date date) {
  if (!date.ok()) return std::nullopt;
  return ResolvedTime{to_string(date), {date, date, Precision::day}};
}

Resolved between(Date begin, Date end, Precision precision) {
  if (!begin.ok() || !end.ok() || end < begin) return std::nullopt;
  return ResolvedTime{to_string(begin) + "/" + to_string(end), {begin, end, precision}};
}

Resolved week_of_day(Date date) {
  const Date monday = plus_days(date, 1 - weekday_of(date));
  // The ISO year of a week is that of its Thursday.
  const Date thursday = plus_days(monday, 3);
  const int week = days_between(year(thursday.year()) / std::chrono::January / 1, thursday) / 7 + 1;
  char text[24];
  std::snprintf(text, sizeof text, "%04d-W%02d", static_cast<int>(thursday.year()), week);
  return ResolvedTime{text, {monday, plus_days(monday, 6), Precision::within}};
}

Resolved month_value(int of_year, unsigned of_month, TimePart part) {
  const Date first = first_of(of_year, of_month);
  const Date last = last_of(of_year, of_month);
  if (part == TimePart::early) return between(first, plus_days(first, 14), Precision::approximate);
  if (part == TimePart::late) return between(plus_days(first, 14), last, Precision::approximate);
  if (part == TimePart::mid) {
    const Date middle = plus_days(first, 14);
    return ResolvedTime{to_string(middle),
                        {plus_days(first, 9), plus_days(first, 19), Precision::approximate}};
  }
  return ResolvedTime{month_text(of_year, of_month), {first, last, Precision::within}};
}

Resolved year_value(int value) {
  if (value < 0) return ResolvedTime{"-" + year_text(-value), {}};
  return ResolvedTime{year_text(value), {first_of(value, 1), last_of(value, 12), Precision::within}};
}

Resolved years_value(int first, int last) {
  return ResolvedTime{year_text(first) + "/" + year_text(last),
                      {first_of(first, 1), last_of(last, 12), Precision::interval}};
}

Resolved decade_value(int first, TimePart part) {
  const int begin = part == TimePart::late ? first + 5 : part == TimePart::mid ? first + 3 : first;
  const int end = part == TimePart::early ? first + 4 : part == TimePart::mid ? first + 7 : first + 9;
  return between(first_of(begin, 1), last_of(end, 12), Precision::within);
}

Resolved season_value(int of_year, int season) {
  constexpr const char* codes[] = {"SP", "SU", "FA"};
  if (season == 4) {
    return ResolvedTime{month_text(of_year, 12) + "/" + month_text(of_year + 1, 2),
                        {first_of(of_year, 12), last_of(of_year + 1, 2), Precision::within}};
  }
  const auto from = static_cast<unsigned>(season * 3);
  return ResolvedTime{year_text(of_year) + "-" + codes[season - 1],
                      {first_of(of_year, from), last_of(of_year, from + 2), Precision::within}};
}

Resolved quarter_value(int of_year, int quarter) {
  const auto from = static_cast<unsigned>(quarter * 3 - 2);
  return ResolvedTime{year_text(of_year) + "-Q" + std::to_string(quarter),
                      {first_of(of_year, from), last_of(of_year, from + 2), Precision::within}};
}

Date plus_months(Date date, int months) {
  const auto moved = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
  const Date last = last_of(static_cast<int>(moved.year()), static_cast<unsigned>(moved.month()));
  const Date same(moved.year(), moved.month(), date.day());
  return same.ok() ? same : last;
}

}  // namespace chancery::extract
