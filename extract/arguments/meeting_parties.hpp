#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events the doers that only a meeting told before names: "met Juan Paz in Lima, where they signed",
/// "the bloc's summit called on Oslo".
void add_meeting_parties(EventReading& reading);

}  // namespace chancery::extract
