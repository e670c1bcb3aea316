#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Fills the roles of "I" and "we" in what somebody is quoted as saying: the speaker, and whom the speaker
/// counts for. Comes after the claims have been attributed.
void read_first_person(EventReading& reading);

}  // namespace chancery::extract
