#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives what has occurred without a day that of what it followed at once, or that followed it: "hours after
/// the raid on Friday", "immediately after the vote". Comes after what is told twice has become one event,
/// since the day may be told elsewhere.
void date_by_predecessors(EventReading& reading);

}  // namespace chancery::extract
