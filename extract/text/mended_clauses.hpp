#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives clauses the subjects and verbs that their order says they have, where the parser takes others:
/// "Meeting in Abuja, the bloc suspended Togo"; "the vote was annulled and the president arrested"; "met,
/// hours after Iran fired a missile, and agreed"; "Oslo could leave unless it pays, the chair, Ann Lee, has
/// warned".
/// @return whether the sentence got another root
bool mend_clauses(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
