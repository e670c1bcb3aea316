#pragma once

#include "extract/analysis.hpp"

namespace chancery::extract {

/// Finds who says what: attribution, claimed_in and quotes.
void attribute_claims(Analysis& analysis);

}  // namespace chancery::extract
