#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without time or place those of the gathering at which they happened ("said at the meeting",
/// "attended the talks", "on the sidelines of the summit"). Comes after the same events have been merged, so
/// that "the meeting" has what was told of it before.
void take_from_occasions(EventReading& reading);

}  // namespace chancery::extract
