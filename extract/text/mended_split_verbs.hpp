#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Joins a verb with the auxiliary, the negation and the subject that an aside between commas parts from it:
/// "The envoy did not, he said, sign the decree".
void mend_split_verbs(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
