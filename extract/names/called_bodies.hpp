#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Gives the organisations of which no table tells the kind that the text tells once: "the ruling Union of
/// Democrats" is a party, "Al-Safir, a Beirut daily," and "the daily Al-Safir" a paper.
void call_bodies(Draft& draft);

}  // namespace chancery::extract
