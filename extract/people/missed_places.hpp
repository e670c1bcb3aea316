#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds names of places that the model missed or took for bodies: after "in", "near" and the like, or before
/// "court". Comes after persons have been found.
void find_missed_places(Draft& draft);

}  // namespace chancery::extract
