#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Takes for unsure what somebody claims and the article says nobody confirms: "the claim could not be
/// verified", "if the defection is confirmed". Comes after attribution.
void doubt_unverified_claims(EventReading& reading);

}  // namespace chancery::extract
