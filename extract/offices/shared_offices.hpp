#pragma once

#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// "U.S. special envoy Ann Lee, South Korea's Kim Sang-ho and Japan's Yusuke Kanda": those of a list whose
/// state alone is told have the office of the first.
/// @param first  the office of the title's holder
std::vector<graph::Tenure> shared_offices(const Draft& draft, const graph::Tenure& first, const Title& title);

}  // namespace chancery::extract
