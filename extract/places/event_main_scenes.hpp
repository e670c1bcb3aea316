#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives what those who take part in the meeting that a report is about say, sign and agree there, the place
/// of that meeting, where nothing leads away from it.
void add_places_of_main_scene(EventReading& reading);

}  // namespace chancery::extract
