#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds who holds an office by the tree of the sentence: apposition, "is", "named", "as"; writes it, and
/// "designate", down in the title.
/// @return whether somebody does
bool find_holder_by_tree(const Draft& draft, Title& title);

}  // namespace chancery::extract
