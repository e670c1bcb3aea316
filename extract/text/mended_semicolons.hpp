#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Parts clauses that the parser joins over a semicolon or a day: "Oslo summoned the envoy; Rome, where he
/// had lived, said", "The raid failed; on Monday the army said", "broke off ties in May and Chile recalled".
/// @param sentence  of edits.document()
void mend_semicolons(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
