#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives exercises the name under which they are held ("Spring Storm, an annual exercise") in the role
/// `event`, and takes what was read as the name of a person or place for the name of an event.
void add_event_names(EventReading& reading);

}  // namespace chancery::extract
