#pragma once

#include <cstdint>
#include <vector>

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Lists of states or organisations ("Japan, the U.S. and South Korea"), read off the words and not off the
/// tree, in which the second of three often becomes a subject or an apposition. Each list holds the head
/// tokens of its names, in order.
std::vector<std::vector<std::uint32_t>> name_lists(const Analysis& analysis);

}  // namespace chancery::extract
