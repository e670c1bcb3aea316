#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events that are still without a place the one that somebody or something of theirs has: the court
/// before which one appears, the town whose mayor is elected, the country of a coup, where a truce holds, and
/// where whoever is "due in" a place "for" something does that. Adds to Event::places only.
void add_places_of_venues(EventReading& reading);

}  // namespace chancery::extract
