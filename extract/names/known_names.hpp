#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds the names of the tables, longest first: states, capitals, seats, bodies, organisations, places,
/// weapons. Names that need context ("the North") count only when the article names the same thing in another
/// way, too.
void find_known_names(Draft& draft);

}  // namespace chancery::extract
