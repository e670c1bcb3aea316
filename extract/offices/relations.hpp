#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Reads standing relations other than offices: whose body a body is, where a place lies, whose citizen and
/// whose representative a person is, who signed an agreement, who is a member. Entities and tenures must have
/// been made.
void relate_entities(Draft& draft);

}  // namespace chancery::extract
