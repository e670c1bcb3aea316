#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "failed to agree in a third round of talks", "called for restraint at the summit": whoever does something
/// in talks that name no parties takes part in them, and whoever comes or is received "for talks with"
/// somebody. Comes after the roles that the frames give.
void add_attendance(EventReading& reading);

}  // namespace chancery::extract
