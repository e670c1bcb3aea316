#pragma once

#include <cstdint>

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Takes into a title what stands before its noun: adjectives, modifiers, the possessor, and whose office it
/// is.
/// @return the first token of the role
std::uint32_t extend_left(const Draft& draft, Title& title);

/// Takes into a title what stands behind its noun: "-designate", "of ...", "for ...", "to ...".
/// @return one past the last token of the role
std::uint32_t extend_right(const Draft& draft, Title& title);

/// Whether an office can be that of what the name means.
bool may_own_office(const Found& found);

}  // namespace chancery::extract
