#pragma once

#include <optional>
#include <string>

#include "core/date.hpp"
#include "extract/times/time_resolver.hpp"

namespace chancery::extract {

using Resolved = std::optional<ResolvedTime>;

/// Stretches of the calendar as values with their bounds; nothing for days that do not exist.
Resolved day_value(Date date);
Resolved between(Date begin, Date end, Precision precision = Precision::interval);
Resolved week_of_day(Date date);
/// The half or middle of a month, as news use these words.
Resolved month_value(int of_year, unsigned of_month, TimePart part);
/// Before our era without bounds, which no calendar here has.
Resolved year_value(int value);
Resolved years_value(int first, int last);
Resolved decade_value(int first, TimePart part);
/// @param season  1 to 4, from spring; winter begins in that year
Resolved season_value(int of_year, int season);
Resolved quarter_value(int of_year, int quarter);

std::string month_text(int of_year, unsigned value);
/// `HH:MM:00`
std::string clock_text(int minute);

Date date_of(std::optional<int> of_year, std::optional<unsigned> of_month, std::optional<unsigned> of_day);
Date first_of(int of_year, unsigned of_month);
Date last_of(int of_year, unsigned of_month);
/// The same day of another month, or its last.
Date plus_months(Date date, int months);
/// 1 Monday to 7 Sunday.
int weekday_of(Date date);

}  // namespace chancery::extract
