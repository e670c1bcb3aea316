#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds who holds each of several offices that are listed beside as many names: "Ann Lee and Jo Park,
/// respectively president and prime minister of Chad,", "the president and the prime minister of Chad, Ann
/// Lee and Jo Park,". An office without a state or body has that of the others.
void find_respective_holders(Draft& draft);

}  // namespace chancery::extract
