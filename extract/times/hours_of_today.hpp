#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "attacked the post at 5.20 a.m.", "since dawn": what is told with an hour and no day, in a paragraph that
/// tells no other day, is of the day of the article.
void date_hours_of_today(EventReading& reading);

}  // namespace chancery::extract
