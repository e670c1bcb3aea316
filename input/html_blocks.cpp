#include "input/html_blocks.hpp"

namespace chancery::input {
namespace {

bool is_inline(Tag tag) {
  return tag == Tag::inline_element || tag == Tag::a || tag == Tag::time || tag == Tag::text ||
         tag == Tag::image;
}

bool is_unseen(Tag tag) {
  return tag == Tag::head || tag == Tag::title || tag == Tag::meta || tag == Tag::link || tag == Tag::drop ||
         tag == Tag::option;
}

bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

class Collector {
 public:
  explicit Collector(const HtmlTree& tree) : tree_(tree) {}

  PageBlocks run() {
    for (std::uint32_t i = 0; i < tree_.nodes.size(); ++i) {
      leave_until(i);
      const Node& node = tree_.nodes[i];
      if (is_unseen(node.tag)) {
        flush();
        i = node.end - 1;
      } else if (node.tag == Tag::text) {
        add(tree_.of(node.text));
      } else {
        enter(i);
      }
    }
    flush();
    return std::move(page_);
  }

 private:
  void enter(std::uint32_t i) {
    const Node& node = tree_.nodes[i];
    const bool leads_away = node.tag == Tag::a && !tree_.of(node.attributes.content).starts_with('#');
    if (leads_away && node.end > i + 1) link_end_ = std::max(link_end_, node.end);
    if (node.tag == Tag::br) return flush();
    if (is_inline(node.tag)) return;
    flush();
    if (node.end > i + 1) open_.push_back(i);
  }

  /// Closes the elements and links that end before node `i`.
  void leave_until(std::uint32_t i) {
    if (link_end_ != 0 && link_end_ <= i) link_end_ = 0;
    while (!open_.empty() && tree_.nodes[open_.back()].end <= i) {
      flush();
      open_.pop_back();
    }
  }

  void add(std::string_view bytes) {
    std::string& text = page_.text;
    const std::size_t before = text.size();
    for (std::size_t at = 0; at < bytes.size();) {
      std::size_t white = at;
      while (white < bytes.size() && is_space(bytes, white)) white += space_size(bytes, white);
      if (white > at) gap_ = true;
      at = white;
      if (at >= bytes.size()) break;
      std::size_t end = at;
      while (end < bytes.size() && !is_space(bytes, end)) ++end;
      if (gap_ && text.size() > begin_) text += ' ';
      gap_ = false;
      text += bytes.substr(at, end - at);
      at = end;
    }
    if (link_end_ != 0) link_bytes_ += static_cast<std::uint32_t>(text.size() - before);
  }

  /// White space as HTML has it, and the no-break space.
  static bool is_space(std::string_view bytes, std::size_t at) {
    return is_white(bytes[at]) || bytes.substr(at, 2) == "\xC2\xA0";
  }
  static std::size_t space_size(std::string_view bytes, std::size_t at) {
    return is_white(bytes[at]) ? 1 : 2;
  }

  void flush() {
    gap_ = false;
    const auto end = static_cast<std::uint32_t>(page_.text.size());
    if (end > begin_) {
      const std::uint32_t node = open_.empty() ? 0 : open_.back();
      const bool inside = link_end_ != 0 && is_below_link(node);
      page_.blocks.push_back({node, {static_cast<std::uint32_t>(begin_), end}, link_bytes_, inside});
      page_.text += '\n';
      begin_ = page_.text.size();
    }
    link_bytes_ = 0;
  }

  bool is_below_link(std::uint32_t node) const {
    for (; node != 0; node = tree_.nodes[node].parent) {
      if (tree_.nodes[node].tag == Tag::a) return true;
    }
    return false;
  }

  const HtmlTree& tree_;
  PageBlocks page_;
  std::vector<std::uint32_t> open_;  ///< block elements around the text
  std::uint32_t link_end_ = 0;       ///< where the outermost open link ends; 0: none is open
  std::uint32_t link_bytes_ = 0;
  std::size_t begin_ = 0;
  bool gap_ = false;
};

}  // namespace

PageBlocks blocks_of(const HtmlTree& tree) { return Collector(tree).run(); }

}  // namespace chancery::input
