#pragma once

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// Adds the date that a line of its own gives to facts.times, for the record: no event stands there.
void find_date_lines(Analysis& analysis);

}  // namespace chancery::extract
