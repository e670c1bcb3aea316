#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Finds who says what: attribution, claimed_in and quotes.
void attribute_claims(EventReading& reading);

}  // namespace chancery::extract
