#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Clauses that describe the subject of a sentence, whose verb the parser takes for its main one: "Three
/// sailors kidnapped in May are alive", "The bloc, which Chad and Mali quit, welcomed it"; and those that
/// hang on the wrong word: "the treaty on the border signed by Chad", "will reopen the crossing, closed since
/// May".
/// @param sentence  of the document that the edits look at
void mend_relatives(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
