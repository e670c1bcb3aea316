#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The token after "there", "here in Honiara", and before a comma "on the island" or "in the South"; the same
/// one where none of them stands there.
std::uint32_t after_whereabouts(const Draft& draft, std::uint32_t at);

}  // namespace chancery::extract
