#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Finds the verb of a headline that several do, which the parser takes for a noun: "Rebels seize town",
/// "Japan, Manila ink pact", "Talks resume". A headline is a sentence that no full stop ends.
/// @return whether it was found
bool mend_plural_headline(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
