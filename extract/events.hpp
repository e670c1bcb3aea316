#pragma once

#include "extract/analysis.hpp"

namespace chancery::extract {

/// Finds the words that tell events: fills facts.events with type, triggers and evidence.
void find_events(Analysis& analysis);

}  // namespace chancery::extract
