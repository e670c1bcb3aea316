#include "input/html_weights.hpp"

#include <algorithm>

#include "input/html_words.hpp"

namespace chancery::input {
namespace {

constexpr double no_sentence = 0.3;
/// A paragraph without another beside it is a teaser more often than not.
constexpr double alone = 0.2;
constexpr std::size_t longest_teaser = 400;  ///< bytes

}  // namespace

HtmlWeights::HtmlWeights(const HtmlTree& tree, const PageBlocks& page) : tree_(tree), page_(page) {
  together_.assign(tree_.nodes.size(), 0);
  for (const Block& block : page_.blocks) {
    if (!block.inside_link && has_sentence_end(page_.of(block))) ++together_[container(block)];
  }
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) weights_.push_back(weight(i));
}

/// The element that holds the block beside others: a paragraph's parent.
std::uint32_t HtmlWeights::container(const Block& block) const {
  const Node& node = tree_.nodes[block.node];
  const bool holds_one =
      node.tag == Tag::p || node.tag == Tag::blockquote || node.tag == Tag::div || node.tag == Tag::pre;
  return holds_one ? node.parent : block.node;
}

bool HtmlWeights::is_teaser(std::size_t block) const {
  const Block& here = page_.blocks[block];
  if (block == 0 || here.text.size() > longest_teaser || together_[container(here)] > 1) return false;
  const Block& heading = page_.blocks[block - 1];
  return is_heading(tree_.nodes[heading.node].tag) && heading.link_bytes * 10 > heading.text.size() * 7;
}

double HtmlWeights::weight(std::size_t block) const {
  const Block& here = page_.blocks[block];
  const double own =
      here.inside_link ? 0.0
                       : static_cast<double>(here.text.size() - std::min(here.link_bytes, here.text.size()));
  const double sentence = has_sentence_end(page_.of(here)) ? 1.0 : no_sentence;
  return own * sentence * (together_[container(here)] > 1 && !is_teaser(block) ? 1.0 : alone);
}

std::vector<double> HtmlWeights::sums(const std::vector<std::string_view>& dropped) const {
  std::vector<double> sum(tree_.nodes.size(), 0.0);
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
    const std::uint32_t at = page_.blocks[i].node;
    if (dropped.empty() || dropped[at].empty()) sum[at] += weights_[i];
  }
  for (std::size_t i = sum.size() - 1; i > 0; --i) sum[tree_.nodes[i].parent] += sum[i];
  return sum;
}

}  // namespace chancery::input
