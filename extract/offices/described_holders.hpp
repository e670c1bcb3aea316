#pragma once

#include <unordered_map>
#include <vector>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Who holds an office where a pronoun, a relative clause or a bare surname stands for the person.
struct DescribedHolder {
  graph::EntityIndex holder = none;
  const char* rule = "";
  bool past = false;  ///< told in the past tense: it may be over
};

/// Reads who holds the office of a title: "he was high commissioner in Nairobi", "who served as consul",
/// "made her foreign minister", "His brother, Ann Lee, is a senator", "its co-chairmen are Ann Lee and Kofi
/// Mensah".
/// @param mentions  head token -> entity, for names, descriptions and pronouns
std::vector<DescribedHolder> described_holders(
    const Draft& draft, const std::unordered_map<std::uint32_t, graph::EntityIndex>& mentions,
    const Title& title);

}  // namespace chancery::extract
