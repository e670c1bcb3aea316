#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Finds the verb of a headline that the parser takes for a noun or, of a participle, for a verb in the past.
/// A headline is a sentence that no full stop ends.
void mend_headline(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
