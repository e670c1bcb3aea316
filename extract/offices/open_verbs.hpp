#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether it is open, or denied, that what the verb says is so: "might be named", "will not be appointed",
/// "if elected".
bool is_open(const Draft& draft, std::uint32_t verb);

/// Whether one only may come to the office by what stands above the verb: "tipped to become", "hopes to be
/// named".
bool is_only_expected(const Draft& draft, std::uint32_t verb);

/// Whether nobody has the office yet by what stands above its "as": "the nomination of Ann Lee as ambassador
/// was withdrawn", "refused Ann Lee as ambassador".
bool is_only_proposed(const Draft& draft, std::uint32_t token);

}  // namespace chancery::extract
