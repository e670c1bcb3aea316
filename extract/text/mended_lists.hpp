#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Joins to a list of nouns those that the parser hangs elsewhere: "the leaders of Fiji, Nauru and Palau",
/// "envoys of Chad and of the rebels", "signed by Chad and by Mali", "signed a memorandum on ports and an
/// agreement on visas".
void mend_lists(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
