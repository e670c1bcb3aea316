#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Finds the words that tell events: fills facts.events with type, triggers and evidence.
void find_events(EventReading& reading);

}  // namespace chancery::extract
