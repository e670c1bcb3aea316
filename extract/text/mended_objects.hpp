#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Gives verbs the objects that stand behind a day or a count ("extended until 15 May the mandate", "passed
/// by voice vote the bill"), and "his counterparts," the names behind them.
void mend_objects(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
