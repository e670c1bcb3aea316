#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Reads what only some events have: numbers of votes and their result, how many missiles or diplomats,
/// whether a meeting is bilateral, and which event was part of, after or in response to which.
void add_details(EventReading& reading);

}  // namespace chancery::extract
