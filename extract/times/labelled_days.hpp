#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives what an entry of a calendar or a round-up ("Monday: ministers gather in Tallinn") tells in its first
/// sentence the day that stands before it, where it has no other: main verbs in the present or future, and
/// their subjects and objects. Comes before the status is judged.
void take_labelled_days(EventReading& reading);

}  // namespace chancery::extract
