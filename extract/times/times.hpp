#pragma once

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Finds and resolves the time expressions: fills facts.times.
void find_times(Analysis& analysis);

}  // namespace chancery::extract
