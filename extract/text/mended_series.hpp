#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Joins the verbs of a series that the parser hangs elsewhere: "said that a patrol entered the town, ignored
/// two calls to halt and opened fire".
void mend_series(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
