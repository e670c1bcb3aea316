#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Decides how real each event is, and by which cue.
void judge_status(EventReading& reading);

}  // namespace chancery::extract
