#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Gives the offices of "the Togolese and Beninese defence ministers" to those whom the next sentence names:
/// "The two, A and B, said". The names stand in the order of the states.
void find_paired_holders(Draft& draft);

}  // namespace chancery::extract
