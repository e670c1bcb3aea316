#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Finds the participle of a headline that tells what befell somebody: "Minister sacked", "Envoy given 48
/// hours to leave", "Nine dead". A headline is a sentence that no full stop ends.
void mend_passive_headline(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
