#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events that are still without a place the one that their sentence tells of others: where the meeting
/// lies at which it was done, "where", a phrase that opens the sentence, and the scene of which the event is
/// a part.
void add_places_of_scenes(EventReading& reading);

}  // namespace chancery::extract
