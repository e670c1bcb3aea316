#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Infinitives and participles that the parser gives another place: "called on her supporters to march" as
/// the object of "to", "held for days and, according to her lawyer, Ann Lee, beaten" as told of the lawyer,
/// "unless the crossings, shut since March, were reopened" as the verb of the clause.
void mend_nonfinite(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
