#pragma once

#include <vector>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Joins events and drops others; indices between events are kept right.
/// @param same_as  per event: the event that it becomes part of, itself, or no_index for one to drop
void merge_events(EventReading& reading, std::vector<std::uint32_t> same_as);

}  // namespace chancery::extract
