#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events that are still without a place the country or capital at home in which they take place:
/// states vote and are overthrown at home, and receive, summon and announce in the capital from which a
/// report comes. Adds to Event::places only.
void add_places_at_home(EventReading& reading);

}  // namespace chancery::extract
