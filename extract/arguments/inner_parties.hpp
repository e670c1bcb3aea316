#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives an event the parties of the event that it is about: whose demand was rejected is who was rejected,
/// whom sanctions were imposed on is for whom they are lifted.
void add_parties_within(EventReading& reading, std::uint32_t index);

}  // namespace chancery::extract
