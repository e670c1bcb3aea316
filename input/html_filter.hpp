#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chancery::input {

/// A page without what is never text.
struct FilteredPage {
  std::string html;  ///< as the parser gets it
  std::vector<std::string_view>
      linked_data;  ///< contents of `application/ld+json` scripts, in the given page
};

/// Takes scripts, styles, drawings, frames, comments, and attributes that say nothing about the text out of a
/// page: two thirds of its bytes, and what a parser of HTML is slowest at and easiest to confuse by. Nesting
/// deeper than any page needs is cut off. The page must outlive the result.
FilteredPage filter_page(std::string_view page);

}  // namespace chancery::input
