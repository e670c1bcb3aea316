#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// "Talks were to resume on Monday. They did not.", "The report was false.", "The plan was later dropped.":
/// what the sentence behind makes of what was planned or claimed before it.
void follow_next_sentences(EventReading& reading);

}  // namespace chancery::extract
