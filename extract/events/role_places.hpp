#pragma once

#include "extract/events/event_reading.hpp"

namespace chancery::extract {

/// Gives an event the places behind the prepositions around its words ("met in Oslo", "on the island").
void add_places_around(EventReading& reading, std::uint32_t index);

}  // namespace chancery::extract
