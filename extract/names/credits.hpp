#pragma once

#include <vector>

#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// The ranges of the article that credit a photographer, an agency or a paper ("(AP Photo/A. Smith)", "Photo:
/// B. Lee",
/// "(Yonhap)"), sorted: nobody named there takes part in anything.
std::vector<Span> find_credits(const Analysis& analysis);

/// Whether `span` begins in one of the sorted ranges.
bool is_credit(const std::vector<Span>& credits, Span span);

}  // namespace chancery::extract
