#pragma once

#include "extract/analysis.hpp"

namespace chancery::extract {

/// Finds who and what takes part in each event, and where and when it lies.
void assign_roles(Analysis& analysis);

}  // namespace chancery::extract
