#pragma once

#include <string_view>

/// Lexical forms of the calendar datatypes of XML Schema, each with an optional time zone. @see XML
/// Schema 1.1 part 2, 3.3
namespace chancery {

bool is_date(std::string_view text);
bool is_date_time(std::string_view text);
bool is_date_time_stamp(std::string_view text);
bool is_time(std::string_view text);
bool is_g_year(std::string_view text);
bool is_g_year_month(std::string_view text);
bool is_g_month(std::string_view text);
bool is_g_day(std::string_view text);
bool is_g_month_day(std::string_view text);
bool is_duration(std::string_view text);
bool is_day_time_duration(std::string_view text);
bool is_year_month_duration(std::string_view text);

}  // namespace chancery
