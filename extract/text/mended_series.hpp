#pragma once

#include "extract/text/tree_edits.hpp"

namespace chancery::extract {

/// Joins the verbs of a series that the parser hangs elsewhere or takes for another form: "said that a patrol
/// entered the town, ignored two calls and opened fire", "was not boarded, searched or detained".
void mend_series(TreeEdits& edits, const language::Sentence& sentence);

}  // namespace chancery::extract
