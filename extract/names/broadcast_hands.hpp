#pragma once

#include <vector>

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Adds the names of those who read, present, make or report for a broadcast: "read by Ann Lee", "I'm Ann
/// Lee", "our reporter in Lae was Ann Lee", "Ann Lee reports from Lae."; nothing is told of them.
void add_broadcast_hands(const Analysis& analysis, std::vector<Span>& credits);

}  // namespace chancery::extract
