#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Adds "the Ministry" to the names of a release headed MINISTRY OF FOREIGN AFFAIRS: of the body whose paper
/// the article is, by the line above the text that names its source. Notes the home of a ministry that
/// issues.
void find_issuer_names(Draft& draft);

/// Makes an entity of that body, where there is none yet, and adds the heading to what names it.
void add_issuer(Draft& draft);

}  // namespace chancery::extract
