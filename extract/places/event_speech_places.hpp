#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that of the audience ("told a news conference in Lima"), of the dateline
/// ("talks held here") or of the speaker ("the ministry in Copenhagen announced").
void add_places_of_speech(EventReading& reading);

}  // namespace chancery::extract
