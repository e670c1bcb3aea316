#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds who signs by the verb: its agents, or its subjects with what is joined to them, also behind their
/// offices.
/// @param mentions  head token -> entity, for descriptions and pronouns
std::vector<graph::EntityIndex> signers_of(
    const Draft& draft, const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions,
    std::uint32_t verb);

}  // namespace chancery::extract
