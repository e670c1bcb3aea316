#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Adds whom a demand, threat, offer or protest is meant for where the frame of its word does not tell: the
/// doer of what is demanded, those whom the threat or promise would reach, whose conduct is a condition.
void add_addressees(EventReading& reading);

}  // namespace chancery::extract
