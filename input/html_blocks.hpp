#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "input/html_tree.hpp"

namespace chancery::input {

/// A run of text that a browser shows without a break: a paragraph, a heading, a table's cell, an entry of a
/// list.
struct Block {
  std::uint32_t node = 0;        ///< the element whose text it is
  Span text;                     ///< in PageBlocks::text, white space collapsed
  std::uint32_t link_bytes = 0;  ///< of it inside links
  bool inside_link = false;      ///< a link around the whole block
};

struct PageBlocks {
  std::vector<Block> blocks;  ///< in the order of the page
  std::string text;

  std::string_view of(const Block& block) const { return block.text.in(text); }
};

/// The blocks of what a page shows, its head left out.
PageBlocks blocks_of(const HtmlTree& tree);

}  // namespace chancery::input
