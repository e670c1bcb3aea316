#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether the bearer of a title is on the other side of the verb: "accused them of helping President ...",
/// "sanctioned Minister ...", but not one's own ambassador, who is recalled.
/// @param bearer  a token below the verb
bool is_turned_against(const Draft& draft, std::uint32_t bearer, std::uint32_t verb);

}  // namespace chancery::extract
