#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives what somebody says or does next the place where the same one was last, and what is said next its
/// day. Adds to Event::places and Event::time where those are still unknown.
void add_places_of_speakers(EventReading& reading);

}  // namespace chancery::extract
