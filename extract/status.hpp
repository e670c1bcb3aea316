#pragma once

#include "extract/analysis.hpp"

namespace chancery::extract {

/// Decides how real each event is, and by which cue.
void judge_status(Analysis& analysis);

}  // namespace chancery::extract
