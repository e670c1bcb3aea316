#pragma once

#include "extract/names/draft.hpp"
#include "extract/people/name_runs.hpp"

namespace chancery::extract {

/// "Togo's Ann Lee, Latvia's Kaspars Rudzitis and ...": of several whom states send one is known.
bool is_sent_beside(const Draft& draft, const NameRuns& runs, const Found& guess);

/// "UNDP's Niloy Banerjee": two words that no body's name has, behind a body that the tables know.
bool is_of_known_body(const Draft& draft, const NameRuns& runs, const Found& guess);

}  // namespace chancery::extract
