#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Finds who and what takes part in each event, and where it lies.
void assign_roles(EventReading& reading);

}  // namespace chancery::extract
