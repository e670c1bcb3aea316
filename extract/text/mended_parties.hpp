#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives verbs the subjects and objects that the parser takes for each other or for something else: who
/// speaks behind a quotation or at the end of a sentence, who is appointed to what, who is taken hostage,
/// what is condemned as something.
void mend_parties(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
