#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Mends subjects and auxiliaries that who speaks parts from their verb: "France will not, the minister said,
/// send troops".
/// @return whether a verb was joined with its auxiliary
bool mend_parted_speech(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
