#pragma once

#include <optional>

#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// Reads the office that a verb tells: "Seok Jin-ho, who heads the procurement agency".
/// @return nothing where the verb tells none
std::optional<graph::Tenure> office_of_verb(const Draft& draft, const OfficeMentions& mentions,
                                            std::uint32_t verb);

}  // namespace chancery::extract
