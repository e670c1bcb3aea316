#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Gives verbs the subjects and objects that the parser takes for each other or for something else: who
/// speaks behind a quotation or at the end of a sentence, who is appointed to what, who is taken hostage.
void mend_parties(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
