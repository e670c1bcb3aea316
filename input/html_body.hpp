#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "input/html_blocks.hpp"

namespace chancery::input {

/// What a block of a page is held for.
struct Verdict {
  bool body = false;
  std::string_view why;  ///< of what is not body: a phrase such as "in the page's navigation"
};

/// Finds the article's own paragraphs: from the page's root it goes down into the element that holds most of
/// the text outside links, as long as one holds nearly all, and leaves out what is named or built like
/// furniture.
/// @return one verdict a block
std::vector<Verdict> find_body(const HtmlTree& tree, const PageBlocks& page);

}  // namespace chancery::input
