#pragma once

#include "extract/names/draft.hpp"
#include "extract/names/token_range.hpp"

namespace chancery::extract {

/// "Kenyan Government", "Zambian Party": one word behind the name of a state that begins the range.
bool is_noun_of_state(const Draft& draft, TokenRange range);

/// "the Zambian Side", and "the Zambian Party" of a paper that speaks of "the Parties": the state at the
/// talks, no body besides it. The names of the tables are found.
bool is_party_to_talks(const Draft& draft, TokenRange range);

}  // namespace chancery::extract
