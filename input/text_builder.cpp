#include "input/text_builder.hpp"

#include "input/furniture.hpp"
#include "input/html_blocks.hpp"
#include "input/html_filter.hpp"
#include "input/shapes.hpp"

namespace chancery::input {

std::string collapsed(std::string_view text) {
  std::string result;
  bool gap = false;
  for (const char c : text) {
    const bool white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
    if (!white && gap && !result.empty()) result += ' ';
    if (!white) result += c;
    gap = white;
  }
  return result;
}

void TextBuilder::append(LineRole role, std::string_view text, std::string_view why) {
  if (!text_.empty() && !text_.ends_with(' ')) text_ += '\n';
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += text;
  lines_.push_back({{begin, static_cast<std::uint32_t>(text_.size())}, role, why});
}

void TextBuilder::add(LineRole role, std::string_view text) {
  const std::string line = collapsed(text);
  if (line.empty()) return;
  const std::size_t place = role == LineRole::body && !has_body_ ? dateline_length(line) : 0;
  has_body_ = has_body_ || role == LineRole::body;
  if (place == 0) return append(role, line, "");
  const std::string_view dateline =
      std::string_view(line).substr(0, line.find_last_not_of(' ', place - 1) + 1);
  append(LineRole::dateline, dateline, "");
  if (place > dateline.size()) text_ += ' ';
  append(role, std::string_view(line).substr(place), "");
}

void TextBuilder::add_html(std::string_view html) {
  const FilteredPage filtered = filter_page(html);
  const HtmlTree tree = parse_html(filtered.html);
  const PageBlocks page = blocks_of(tree);
  for (const Block& block : page.blocks) {
    const std::string_view text = page.of(block);
    const Tag tag = tree.nodes[block.node].tag;
    if (tag == Tag::figcaption || tag == Tag::figure) {
      add(LineRole::caption, text);
    } else if (block.inside_link || (text.size() < 200 && is_furniture(text))) {
      append(LineRole::furniture, text, block.inside_link ? "a link" : "says what pages say around articles");
    } else {
      add(LineRole::body, text);
    }
  }
}

void TextBuilder::finish(Article& article) {
  article.text = std::move(text_);
  article.lines = std::move(lines_);
}

}  // namespace chancery::input
