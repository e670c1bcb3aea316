#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a time that of what they are told with: of their scene, of a clause with "when", of
/// what lies hours before or after. Comes after each event has been placed in time by itself.
void share_times(EventReading& reading);

}  // namespace chancery::extract
