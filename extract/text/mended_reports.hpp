#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Hangs what is told on the verb of speech that tells it: "Soldiers crossed the river, claims a statement
/// from the army"; "reported, citing officials, that he had come"; "reiterated that, should the talks fail,
/// it ought to go to court"; "said three rounds of talks since May had failed".
/// @return whether the sentence got another root
bool mend_reports(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
