#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Adds whose offer is refused or accepted, and to whom it was made, where the sentence tells both: "France
/// offered a helicopter, which Italy declined", "Colombia proposed talks, but the Front refused".
void add_answered_offers(EventReading& reading);

}  // namespace chancery::extract
