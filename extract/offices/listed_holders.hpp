#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds who share a plural title: "his American and Japanese counterparts, Sung Kim and Takehiro Funakoshi";
/// writes it down in the title.
void find_listed_holders(const Draft& draft, Title& title);

}  // namespace chancery::extract
