#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Gives the persons of the user's people.tsv the offices that they hold there on the article's day, where
/// the article itself does not say otherwise, and warns of rows that are older than the article. After the
/// offices of the text.
void add_listed_offices(Draft& draft);

}  // namespace chancery::extract
