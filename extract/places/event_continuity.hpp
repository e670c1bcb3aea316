#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that of what was told just before: of the same scene, of the same speaker's
/// words, of whoever has gone there, of the meeting on whose sidelines they lie.
void add_places_going_on(EventReading& reading);

}  // namespace chancery::extract
