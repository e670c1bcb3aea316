#pragma once

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Finds who and what the article talks about: fills facts.entities with their mentions, tenures and standing
/// relations, and the token indices of the analysis. Entities are final afterwards: no index changes.
void find_entities(Analysis& analysis);

}  // namespace chancery::extract
