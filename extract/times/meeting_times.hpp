#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives statements without a day that of the meeting at which they were made: the one day of the meetings
/// that have occurred and in which the speaker, or a body of his state, takes part.
void date_by_meetings(EventReading& reading);

}  // namespace chancery::extract
