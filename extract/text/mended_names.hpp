#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Makes "chargé" the noun of "chargé d'affaires", which the parser takes for an adjective of a plural or of
/// a name, and gives "the mission in Afghanistan, UNAMA," the name that the parser gives to Afghanistan.
void mend_names(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
