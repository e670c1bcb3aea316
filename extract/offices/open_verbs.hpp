#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Whether it is open, or denied, that what the verb says is so: "might be named", "will not be appointed",
/// "if elected".
bool is_open(const Draft& draft, std::uint32_t verb);

}  // namespace chancery::extract
