#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Gives clauses the subjects and verbs that their order says they have, where the parser takes others:
/// "Meeting in Abuja, the bloc suspended Togo"; "the vote was annulled and the president arrested"; "met,
/// hours after Iran fired a missile, and agreed".
void mend_clauses(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
