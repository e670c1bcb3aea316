#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "Moscow, Prague trade expulsions": whether names alone stand from the begin of the sentence to the token,
/// and a verb follows.
bool leads_headline(const Draft& draft, std::uint32_t at);

}  // namespace chancery::extract
