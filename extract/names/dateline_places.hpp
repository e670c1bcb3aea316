#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Adds the places and states of datelines ("NAIROBI, Kenya (HPD) —") to the entities made of the text, as
/// mentions read as places. A name that neither the tables nor the article know counts only where the
/// dateline tells more than the name. Such mentions have no tokens, so no step on trees meets them.
void add_dateline_places(Draft& draft);

}  // namespace chancery::extract
