#pragma once

#include "extract/predicates/event_reading.hpp"

namespace chancery::extract {

/// Gives events without a place that of what their sentence opens with ("In Astana, he will chair a meeting
/// and is expected to sign"), of the clause with "when" behind them, of "the capital" where the report comes
/// from it, and, in the sentence behind a dateline, its city for what ministers or envoys agree.
void add_fronted_places(EventReading& reading);

}  // namespace chancery::extract
