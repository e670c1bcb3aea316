#pragma once

#include <cstdint>
#include <vector>

#include "input/html_blocks.hpp"

namespace chancery::input {

/// How much each block of a page looks like text that is told: its bytes outside links, less without a
/// sentence, less without another such block beside it. Tree and page must outlive it.
class HtmlWeights {
 public:
  HtmlWeights(const HtmlTree& tree, const PageBlocks& page);

  /// A short text below a heading that leads elsewhere.
  bool is_teaser(std::size_t block) const;

  /// The weight below each element, of the blocks that are not dropped.
  /// @param dropped  of each element: why, or empty; empty as a whole when nothing is dropped
  std::vector<double> sums(const std::vector<std::string_view>& dropped) const;

 private:
  std::uint32_t container(const Block& block) const;
  double weight(std::size_t block) const;

  const HtmlTree& tree_;
  const PageBlocks& page_;
  std::vector<std::uint32_t> together_;  ///< paragraphs in each container
  std::vector<double> weights_;          ///< of each block
};

}  // namespace chancery::input
