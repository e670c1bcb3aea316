#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Decides by its role in the sentence whether a capital or seat stands for its government ("Seoul said") or
/// is the place ("in Seoul"), and whether a state is named as a location ("in Japan"). The rule is kept with
/// the name.
void decide_readings(Draft& draft);

}  // namespace chancery::extract
