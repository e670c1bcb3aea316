#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Makes one entity of all names with the same identity: fills facts.entities with name mentions, and
/// Found::entity.
void make_entities(Draft& draft);

}  // namespace chancery::extract
