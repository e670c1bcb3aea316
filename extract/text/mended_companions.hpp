#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives a verb those who act beside its subject where the parser hangs them elsewhere: "France, together
/// with Germany,", "the US, joined by Britain,", "Ann Lee of Chad and Bo Lind of Niger", "supplied to Chad by
/// France"; and takes from it who does not: "signed by Peru, not by Chile".
void mend_companions(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
