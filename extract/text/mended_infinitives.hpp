#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Verbs that the parser hangs on the noun or preposition before them: "called on her supporters to march" as
/// the object of "to", "held for days and, according to her lawyer, Ann Lee, beaten" as told of the lawyer.
void mend_infinitives(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
