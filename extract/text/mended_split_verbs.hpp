#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Mends auxiliaries that who speaks parts from their verb: "France will not, the minister said, send
/// troops".
/// @param sentence  of the document of the edits
void mend_split_verbs(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
