#pragma once

#include <optional>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// The designation of a weapon or an aircraft: "KN-23", "Agni-IV", "Su-24M".
struct Designation {
  std::uint32_t end = 0;  ///< one past its last token
  Noun noun;              ///< what it is, without a row of the table
};

/// The designation that begins at the token: letters, a hyphen, a number. A weapon's only counts where the
/// words around it tell of weapons.
std::optional<Designation> designation_at(const Draft& draft, std::uint32_t at);

}  // namespace chancery::extract
