#pragma once

#include <cstdint>

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "was to fly to Berlin. The trip has been called off": the planned event, told before, that the noun with
/// what became of it stands for; no_index when there is none.
/// @param index  of an event of `reading`
std::uint32_t called_off_plan(const EventReading& reading, std::uint32_t index);

}  // namespace chancery::extract
