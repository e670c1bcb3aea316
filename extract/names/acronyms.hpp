#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Reads "Long Name (ABBR)" and "Long Name, or ABBR," as two names of one thing, and finds ABBR again later.
void link_acronyms(Draft& draft);

}  // namespace chancery::extract
