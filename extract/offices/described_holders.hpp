#pragma once

#include <optional>
#include <unordered_map>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Who holds an office where a pronoun, a relative clause or a bare surname stands for the person.
struct DescribedHolder {
  graph::EntityIndex holder = none;
  const char* rule = "";
  bool past = false;  ///< told in the past tense: it may be over
};

/// Reads "he was high commissioner in Nairobi", "who served as consul", "made her foreign minister", "His
/// brother, Ann Lee, is a senator".
/// @param mentions  head token -> entity, for names, descriptions and pronouns
std::optional<DescribedHolder> described_holder(
    const Draft& draft, const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions,
    const Title& title);

}  // namespace chancery::extract
