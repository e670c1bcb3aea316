#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Makes the name the head of "the opposition Civic Platform": the parser takes "opposition" for the noun,
/// and the verb behind the name for a clause on it.
/// @param sentence  of edits.document()
void mend_sides(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
