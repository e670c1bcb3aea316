#pragma once

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// Gives a sentence its verb as root where the parser takes a noun for it, and the verb for a participle or
/// adjective of the noun: "A tanker collided with a frigate.", "Taiwan scrambled jets.".
/// @return whether the sentence got another root
bool mend_roots(TreeEdits& edits, const EventLexicon& lexicon, const language::Sentence& sentence);

}  // namespace chancery::extract
