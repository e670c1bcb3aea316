#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives the events of a live report ("19:42 GMT - ...", three entries at least) that have no other time the
/// day of the article, where they are told of now: in the present, the present perfect, or as what was just
/// said or happened at one spot. Nothing where the publication date is not known.
void date_live_entries(EventReading& reading);

}  // namespace chancery::extract
