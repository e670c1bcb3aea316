#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives verbs the subject right before them, where the parser makes one name of both: "whom the opposition
/// accuses of", "Chad's parliament votes on Tuesday on a motion."
void mend_subjects(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
