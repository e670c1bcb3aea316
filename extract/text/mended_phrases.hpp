#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Hangs phrases where they belong: who comes "at the invitation of" another, whose arrest it was "on Monday
/// of", objects and subjects with a participle that the parser takes for a clause.
void mend_phrases(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
