#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives days and hours to the verbs they belong to, where the parser takes another one: "said on Monday she
/// would go" tells when it was said, "gave him 72 hours to leave the country on Wednesday" when they were
/// given.
void mend_days(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
