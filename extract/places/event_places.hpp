#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives the events that are still without a place the one their clause tells: by a phrase behind the verb,
/// its object or the noun, a name before the noun ("the Geneva talks"), "where", a phrase that opens the
/// sentence, and the scene of which the event is a part. Needs the events that were chosen; adds to
/// Event::places only.
void add_event_places(EventReading& reading);

}  // namespace chancery::extract
