#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Makes one event of what the article tells more than once; indices between events are kept right.
void merge_same_events(EventReading& reading);

}  // namespace chancery::extract
