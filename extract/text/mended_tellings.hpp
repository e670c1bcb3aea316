#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Hangs what somebody is told on the verb that tells it, where the parser takes it for what tells which
/// person or medium is meant: "told a radio station that India had attacked Nepal".
void mend_tellings(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
