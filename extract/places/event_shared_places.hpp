#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events that are still without a place the one of what they go with: of the verb they are joined to,
/// of the meeting after which or out of which they happen, of the host, of the visit for which somebody is
/// due, of the talks in which both sides speak.
void add_shared_places(EventReading& reading);

}  // namespace chancery::extract
