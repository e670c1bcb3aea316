#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a time that of the verb they are joined to ("was shot and wounded this morning", "in
/// June, where they signed"). Comes after share_times.
void join_times(EventReading& reading);

/// Gives statements and reactions without a time the day of the article where what they tell of happened on
/// that day: they cannot have been earlier. Comes after the claims have been attributed.
void date_by_news(EventReading& reading);

}  // namespace chancery::extract
