#include "input/html_pruning.hpp"

#include "input/html_words.hpp"

namespace chancery::input {
namespace {

/// Pages hide what a click unfolds, so only little of the text is dropped for that.
constexpr double hidden_share = 0.1;
constexpr std::string_view media = "an element named like a picture or a post";

bool is_furniture_tag(Tag tag) {
  return tag == Tag::nav || tag == Tag::footer || tag == Tag::aside || tag == Tag::form ||
         tag == Tag::figure || tag == Tag::figcaption || tag == Tag::button || tag == Tag::address;
}

class Pruning {
 public:
  Pruning(const HtmlTree& tree, const PageBlocks& page, const std::vector<double>& sum, bool by_name)
      : tree_(tree), page_(page), sum_(sum), by_name_(by_name) {}

  std::vector<std::string_view> run() {
    count_entries();
    std::vector<std::string_view> dropped(tree_.nodes.size());
    for (std::uint32_t i = 1; i < tree_.nodes.size(); ++i) {
      dropped[i] = dropped[node(i).parent];
      if (node(i).tag == Tag::blockquote && dropped[i] == media) dropped[i] = "";
      if (dropped[i].empty() && node(i).tag != Tag::text && !is_too_much(i)) dropped[i] = fault_of(i);
    }
    return dropped;
  }

 private:
  const Node& node(std::uint32_t i) const { return tree_.nodes[i]; }
  std::string_view names(std::uint32_t i) const { return tree_.of(node(i).attributes.classes); }

  void count_entries() {
    entries_.assign(tree_.nodes.size(), 0);
    linked_entries_.assign(tree_.nodes.size(), 0);
    for (const Block& block : page_.blocks) {
      std::uint32_t at = block.node;
      while (at != 0 && node(at).tag != Tag::list) at = node(at).parent;
      ++entries_[at];
      if (block.link_bytes * 4 >= block.text.size()) ++linked_entries_[at];
    }
  }

  bool is_too_much(std::uint32_t i) const {
    return sum_[i] >= sum_[0] * too_much_to_drop &&
           !(sum_[0] - sum_[i] >= shortest_article && holds_comments(i));
  }

  bool holds_comments(std::uint32_t i) const {
    return node(i).tag != Tag::body && is_named_comments(names(i));
  }

  std::string_view fault_of(std::uint32_t i) const {
    const Tag tag = node(i).tag;
    const bool by_name = by_name_ && tag != Tag::blockquote;
    if (node(i).attributes.hidden && sum_[i] < sum_[0] * hidden_share) return "hidden";
    if (is_furniture_tag(tag)) return "an element for furniture";
    if (by_name && is_named_media(names(i))) return media;
    if (is_link_list(i)) return "a list of links";
    if (by_name && !is_heading(tag) && !names(i).empty() && is_named_furniture(names(i)))
      return "an element named like furniture";
    return "";
  }

  /// Whether most entries of a list lead elsewhere.
  bool is_link_list(std::uint32_t i) const {
    return node(i).tag == Tag::list && linked_entries_[i] >= 3 && linked_entries_[i] * 10 >= entries_[i] * 6;
  }

  const HtmlTree& tree_;
  const PageBlocks& page_;
  const std::vector<double>& sum_;
  bool by_name_;
  std::vector<std::uint32_t> entries_;         ///< blocks in each list
  std::vector<std::uint32_t> linked_entries_;  ///< of them, those with a link
};

}  // namespace

std::vector<std::string_view> dropped_elements(const HtmlTree& tree, const PageBlocks& page,
                                               const std::vector<double>& sum, bool by_name) {
  return Pruning(tree, page, sum, by_name).run();
}

}  // namespace chancery::input
