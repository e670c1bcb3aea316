#pragma once

#include "extract/names/draft.hpp"
#include "extract/offices/office_mentions.hpp"

namespace chancery::extract {

/// "her deputy, Ann Lee": the office told last of her whose deputy that is; nullptr where the title is of no
/// deputy of a person, or that person's office is not known.
const graph::Tenure* chief_of(const Draft& draft, const OfficeMentions& mentions, const Title& title,
                              const graph::Tenure& deputy);

/// The deputy's office, of the same body: "deputy prime minister".
graph::Tenure deputy_of(const Draft& draft, const graph::Tenure& chief, graph::Tenure deputy,
                        const Title& title);

}  // namespace chancery::extract
