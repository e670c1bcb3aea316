#pragma once

#include "extract/names/mentions.hpp"
#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Fills the referents of the facts. Entities, events and their mentions stay as they are.
void find_referents(Analysis& analysis, Mentions wanted);

}  // namespace chancery::extract
