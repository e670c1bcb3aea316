#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that of their doers ("police in Suva", "a Brno court", "fighting there"), of
/// what they came of, and where those who go arrive or leave.
void add_places_of_deeds(EventReading& reading);

}  // namespace chancery::extract
