#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives each event the time at which the text puts it: said of its own verb or noun, of the verb that
/// carries or governs it, or of the clause it is conjoined to.
void place_in_time(EventReading& reading);

}  // namespace chancery::extract
