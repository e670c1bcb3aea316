#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives conjoined verbs the verb that their form says they go on from, where the parser joins them to what
/// lies between: "would send an envoy, he announced, and would accept", "demanded that Oslo lift the ban and
/// release the men", "was charged with fraud and acquitted".
void mend_conjuncts(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
