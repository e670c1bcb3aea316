#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Makes planned what calendars and diaries tell in the plain present or without a verb ("The week ahead:
/// Turkey hosts talks", "TODAY'S DIARY. Senate hears the head of intelligence"), where nothing else told how
/// real it is. What lies before the publication date, and sections that look back, stay as they are.
void plan_calendars(EventReading& reading);

}  // namespace chancery::extract
