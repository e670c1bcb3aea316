#pragma once

#include <vector>

#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// Offices told by who came before or after: "his predecessor, Ann Lee", "appointed Kofi Mensah minister,
/// replacing Ann Lee".
/// @param mentions  the tokens that mean something
/// @param token     a noun or verb that may tell of a succession; the offices of the sentence must have been
/// read
std::vector<graph::Tenure> succession_at(const Draft& draft, const OfficeMentions& mentions,
                                         std::uint32_t token);

}  // namespace chancery::extract
