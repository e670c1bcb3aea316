#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace chancery {

using Date = std::chrono::year_month_day;

/// Reads `YYYY-MM-DD`, also as the beginning of an ISO 8601 date-time. Nothing else, and no impossible day.
std::optional<Date> parse_date(std::string_view text);

/// Writes `YYYY-MM-DD`.
std::string to_string(Date date);

/// The date `days` later (earlier when negative).
Date plus_days(Date date, int days);

/// Days from `from` to `to`.
int days_between(Date from, Date to);

/// How to read the two bounds of an Interval; the values are those of dse:Precision.
enum class Precision {
  day,          ///< on that day: begin = end
  interval,     ///< lasts from begin to end
  within,       ///< some time between begin and end, both given by the text
  approximate,  ///< some time about begin to end, bounds estimated
  bound         ///< only one side is known
};

/// When something lies: two calendar bounds, inclusive, and how to read them.
struct Interval {
  std::optional<Date> begin;
  std::optional<Date> end;
  Precision precision = Precision::day;

  /// Whether it is one known day.
  bool is_day() const { return begin && begin == end; }

  friend bool operator==(const Interval&, const Interval&) = default;
};

}  // namespace chancery
