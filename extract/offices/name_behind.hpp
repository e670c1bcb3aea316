#pragma once

#include <cstdint>
#include <optional>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Who holds an office by a name behind it, and by which rule.
struct HolderBehind {
  std::uint32_t person;  ///< of Draft::persons
  const char* rule;
};

/// The holder whose name stands behind the title, a mark between the two: "Uganda's foreign minister, Grace
/// Okello,", "the envoy to the UN – Ann Lee –", "the chairman, the President of Togo, Ann Lee,".
std::optional<HolderBehind> name_behind(const Draft& draft, const Title& title);

}  // namespace chancery::extract
