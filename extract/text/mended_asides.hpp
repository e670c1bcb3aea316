#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Hangs what stands between commas on the noun that it explains: "his counterpart, Kim, thanked", "a visit
/// by the minister, Ann Lee, which was to start on Monday".
void mend_asides(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
