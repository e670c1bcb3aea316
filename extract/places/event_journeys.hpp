#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that to which the text leads on longer ways: behind the people and things
/// they concern ("on a bus in Sfax"), where somebody went for them, "there", where the speaker is.
void add_places_behind(EventReading& reading);

}  // namespace chancery::extract
