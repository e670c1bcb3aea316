#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Puts nouns back where the parser tears them from their prefix ("the ex-president") or hangs them on an
/// adverb
/// ("ordered its ambassador home").
/// @param sentence  of edits.document()
void mend_nouns(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
