#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds the words that name an office, with the state or body they name: "the US special representative for
/// North Korea", "acting secretary for water resources", "his Japanese counterpart". Who holds it is decided
/// elsewhere.
void find_titles(Draft& draft);

}  // namespace chancery::extract
