#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Clauses that describe the subject of a sentence, whose verb the parser takes for its main one: "Three
/// sailors kidnapped in May are alive", "The bloc, which Chad and Mali quit, welcomed it".
/// @param sentence  of the document that the edits look at
void mend_relatives(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
