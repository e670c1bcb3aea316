#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Links pronouns and definite descriptions to what they refer to, when that is sure enough; "the two
/// ministers" to a group with its members. What is not sure stays unlinked. Entities must have been made;
/// adds mentions to them.
void resolve_coreference(Draft& draft);

}  // namespace chancery::extract
