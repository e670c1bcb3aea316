#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives verbs of speech behind what is said their speakers, where the parser takes these for a part of it:
/// "Oslo could leave unless it pays, the chair, Ann Lee, has warned"; "Iran freed the crew of a tanker,
/// Oman's minister Ali Said said on Tuesday"; "As for the road, the minister, Ann Lee, said"; and clauses
/// with "whose" the bearers they tell of: "The Forum, whose head, Ann Lee, arrived, offered to host talks".
/// @return whether the sentence got another root
bool mend_speakers(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
