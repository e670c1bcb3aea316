#pragma once

#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// What the tokens of names, pronouns and descriptions mean, as the readers of offices look it up.
struct OfficeMentions {
  std::unordered_map<std::uint32_t, graph::EntityIndex> words;  ///< only token of a mention -> entity
  std::unordered_map<std::uint32_t, graph::EntityIndex> heads;  ///< head token of a mention -> entity
};

}  // namespace chancery::extract
