#include "input/html_body.hpp"

#include <algorithm>
#include <optional>

#include "input/furniture.hpp"
#include "input/html_pruning.hpp"
#include "input/html_weights.hpp"
#include "input/html_words.hpp"

namespace chancery::input {
namespace {

/// An element that holds this share of the text has it all: what is beside it is not the article.
constexpr double nearly_all = 0.65;
/// An element named as the article is entered with this share, unless another has most of the text.
constexpr double named_share = 0.35;
constexpr double most = 0.6;

class BodyFinder {
 public:
  BodyFinder(const HtmlTree& tree, const PageBlocks& page) : tree_(tree), page_(page), weights_(tree, page) {}

  std::vector<Verdict> run() {
    verdicts_.assign(page_.blocks.size(), {});
    choose(true);
    if (chosen_size() < shortest_article) choose(false);
    filter_blocks();
    return std::move(verdicts_);
  }

 private:
  const Node& node(std::uint32_t i) const { return tree_.nodes[i]; }

  bool is_named_article(std::uint32_t i) const {
    return node(i).tag == Tag::article || node(i).tag == Tag::main ||
           tree_.of(node(i).attributes.itemprop) == "articleBody";
  }

  /// The child to go on into, if one holds the article.
  std::optional<std::uint32_t> next_below(std::uint32_t at, const std::vector<double>& sum) const {
    std::uint32_t heaviest = 0;
    std::uint32_t named = 0;
    for (std::uint32_t i = at + 1; i < node(at).end; i = node(i).end) {
      if (heaviest == 0 || sum[i] > sum[heaviest]) heaviest = i;
      if (is_named_article(i) && (named == 0 || sum[i] > sum[named])) named = i;
    }
    if (heaviest == 0 || node(heaviest).tag == Tag::text) return std::nullopt;
    if (sum[heaviest] >= sum[at] * nearly_all) return heaviest;
    if (named != 0 && sum[named] >= sum[at] * named_share && sum[heaviest] < sum[at] * most) return named;
    return std::nullopt;
  }

  void choose(bool by_name) {
    dropped_ = dropped_elements(tree_, page_, weights_.sums({}), by_name);
    const std::vector<double> sum = weights_.sums(dropped_);
    root_ = 0;
    while (const auto below = next_below(root_, sum)) root_ = *below;
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
      const std::uint32_t at = page_.blocks[i].node;
      const bool inside = at >= root_ && at < node(root_).end;
      verdicts_[i].why = !inside                 ? "outside the article"
                         : !dropped_[at].empty() ? dropped_[at]
                                                 : inner(at, sum);
      verdicts_[i].body = verdicts_[i].why.empty();
    }
    take_lead();
  }

  /// Sentences between the page's headline and the element found: the first paragraphs often stand apart.
  void take_lead() {
    std::size_t first = 0;
    while (first < verdicts_.size() && !verdicts_[first].body) ++first;
    std::size_t headline = first;
    for (std::size_t i = 0; i < first; ++i) {
      if (node(page_.blocks[i].node).tag == Tag::h1) headline = i;
    }
    for (std::size_t i = headline + 1; i < first; ++i) {
      const Block& block = page_.blocks[i];
      const std::string_view text = page_.of(block);
      const bool told = node(block.node).tag == Tag::p && text.size() >= 60 && has_sentence_end(text) &&
                        block.link_bytes * 2 < text.size();
      const bool deck = is_named_deck(tree_.of(node(block.node).attributes.classes)) ||
                        is_named_deck(tree_.of(node(node(block.node).parent).attributes.classes));
      if (told && !deck && dropped_[block.node].empty() && !weights_.is_teaser(i)) verdicts_[i] = {true, ""};
    }
  }

  /// Other articles inside this one are teasers.
  std::string_view inner(std::uint32_t at, const std::vector<double>& sum) const {
    for (; at > root_; at = node(at).parent) {
      if (node(at).tag == Tag::article && sum[at] < sum[root_] * too_much_to_drop)
        return "another article's teaser";
    }
    return "";
  }

  std::size_t chosen_size() const {
    std::size_t size = 0;
    for (std::size_t i = 0; i < verdicts_.size(); ++i)
      size += verdicts_[i].body ? page_.blocks[i].text.size() : 0;
    return size;
  }

  void drop(std::size_t i, std::string_view why) { verdicts_[i] = {false, why}; }

  void filter_blocks() {
    std::vector<std::string_view> seen;
    for (std::size_t i = 0; i < verdicts_.size(); ++i) {
      if (!verdicts_[i].body) continue;
      const Block& block = page_.blocks[i];
      const std::string_view text = page_.of(block);
      const bool told = text.size() >= 100 && has_sentence_end(text) && !block.inside_link;
      if ((block.inside_link || block.link_bytes * 10 > block.text.size() * 7) && !told) {
        drop(i, "a link");
      } else if (weights_.is_teaser(i)) {
        drop(i, "another article's teaser");
      } else if (text.size() < 200 && is_furniture(text)) {
        drop(i, "says what pages say around articles");
      } else if (!seen.empty() &&
                 ((text.size() > 20 && seen.back() == text) ||
                  (text.size() > 200 && std::find(seen.begin(), seen.end(), text) != seen.end()))) {
        drop(i, "said before");
      } else {
        seen.push_back(text);
      }
    }
    drop_ends();
  }

  /// Headings, and lines without a sentence, below the last paragraph introduce what is not there any more.
  void drop_ends() {
    for (std::size_t i = verdicts_.size(); i-- > 0;) {
      if (!verdicts_[i].body) continue;
      if (is_contact(page_.of(page_.blocks[i]))) {
        drop(i, "how to reach the author");
      } else if (is_heading(node(page_.blocks[i].node).tag)) {
        drop(i, "a heading with nothing below it");
      } else {
        break;
      }
    }
  }

  const HtmlTree& tree_;
  const PageBlocks& page_;
  HtmlWeights weights_;
  std::vector<std::string_view> dropped_;  ///< of each element: why, or empty
  std::uint32_t root_ = 0;
  std::vector<Verdict> verdicts_;
};

}  // namespace

std::vector<Verdict> find_body(const HtmlTree& tree, const PageBlocks& page) {
  return BodyFinder(tree, page).run();
}

}  // namespace chancery::input
