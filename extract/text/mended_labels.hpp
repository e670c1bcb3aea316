#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Takes the word before a colon that opens a sentence out of what follows, where the parser makes it a
/// subject or the whole: "Togo: Opposition leader arrested", "Qatar: 39 prisoners to be freed tonight". So it
/// does with the name that closes a headline: "Drones hit Odesa – governor Juan Paz".
/// @param sentence  of edits.document()
void mend_opening_label(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
