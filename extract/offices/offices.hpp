#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Turns titles with holders into tenures: office type, portfolio, whose office it is, modifiers. A
/// counterpart has the office of the one whose counterpart he or she is. Entities must have been made.
void read_offices(Draft& draft);

}  // namespace chancery::extract
