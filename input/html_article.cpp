#include "input/html_article.hpp"

#include <algorithm>

#include "input/html_blocks.hpp"
#include "input/html_body.hpp"
#include "input/html_filter.hpp"
#include "input/html_metadata.hpp"
#include "input/html_names.hpp"
#include "input/shapes.hpp"

namespace chancery::input {
namespace {

/// Gives each block of a page its role.
class PageLines {
 public:
  PageLines(const HtmlTree& tree, const PageBlocks& page, const PageMetadata& metadata)
      : tree_(tree), page_(page), title_(lower(metadata.title)), verdicts_(find_body(tree, page)) {}

  std::vector<Line> run() {
    find_ends();
    for (std::size_t i = 0; i < page_.blocks.size(); ++i) add(i);
    return std::move(lines_);
  }

 private:
  Tag tag(std::size_t i) const { return tree_.nodes[page_.blocks[i].node].tag; }

  /// The title, and where body begins and ends.
  void find_ends() {
    while (first_ < verdicts_.size() && !verdicts_[first_].body) ++first_;
    last_ = verdicts_.size();
    while (last_ > first_ && !verdicts_[last_ - 1].body) --last_;
    title_line_ = verdicts_.size();
    for (std::size_t i = 0; i < last_; ++i) {
      if (!is_title(i)) continue;
      const bool better =
          title_line_ == verdicts_.size() || (is_heading(tag(i)) && !is_heading(tag(title_line_)));
      if (better || (i <= first_ && tag(i) == Tag::h1 && tag(title_line_) != Tag::h1)) title_line_ = i;
    }
  }

  bool is_title(std::size_t i) const { return !title_.empty() && lower(page_.of(page_.blocks[i])) == title_; }

  void add(std::size_t i) {
    const Span span = page_.blocks[i].text;
    if (i == title_line_) {
      lines_.push_back({span, LineRole::title, ""});
    } else if (is_title(i)) {
      lines_.push_back({span, LineRole::furniture, "the title again"});
    } else if (verdicts_[i].body) {
      add_body(span);
    } else {
      add_other(i);
    }
  }

  void add_body(Span span) {
    const std::string_view text = span.in(page_.text);
    const std::size_t place = dateline_length(text);
    constexpr std::size_t surely_prose = 300;
    const Shape shape = text.size() > surely_prose ? Shape{.words = 40, .prose = true} : shape_of(text);
    const bool again = told_ && text.substr(0, place).ends_with(": ");
    if (place > 0 && !again && shape.words >= 6) {
      Span dateline{span.begin, span.begin + static_cast<std::uint32_t>(place)};
      span.begin = dateline.end;
      while (page_.text[dateline.end - 1] == ' ') --dateline.end;
      lines_.push_back({dateline, LineRole::dateline, ""});
    }
    told_ = told_ || shape.prose;
    lines_.push_back({span, shape.byline && shape.words < 30 ? LineRole::byline : LineRole::body, ""});
  }

  /// Lines between headline and end of the story may still belong to it.
  void add_other(std::size_t i) {
    const std::size_t begin = title_line_ < first_ ? title_line_ : first_;
    const bool near = i > begin && i < last_;
    const LineRole role = near ? role_near(i) : LineRole::furniture;
    lines_.push_back({page_.blocks[i].text, role, role == LineRole::furniture ? verdicts_[i].why : ""});
  }

  LineRole role_near(std::size_t i) const {
    const std::string_view text = page_.of(page_.blocks[i]);
    if (page_.blocks[i].text.size() > 1000 || page_.blocks[i].inside_link) return LineRole::furniture;
    const Shape shape = shape_of(text);
    if (is_below(i, Tag::figcaption) || is_below(i, Tag::figure) || (shape.caption && !shape.furniture)) {
      return shape.words >= 4 ? LineRole::caption : LineRole::furniture;
    }
    if (i > first_) return shape.byline ? LineRole::byline : LineRole::furniture;
    if (shape.furniture || shape.navigation) return LineRole::furniture;
    if (shape.byline || (shape.names_only && is_called(i, "author", "byline"))) return LineRole::byline;
    if (shape.date) return LineRole::date;
    if (shape.source) return LineRole::source;
    const bool deck = is_heading(tag(i)) || tag(i) == Tag::p || is_called(i, "dek", "summary");
    return deck && shape.words >= 5 ? LineRole::deck : LineRole::furniture;
  }

  bool is_below(std::size_t i, Tag tag) const {
    std::uint32_t at = page_.blocks[i].node;
    for (int depth = 0; at != 0 && depth < 4; ++depth, at = tree_.nodes[at].parent) {
      if (tree_.nodes[at].tag == tag) return true;
    }
    return false;
  }

  bool is_called(std::size_t i, std::string_view name, std::string_view other) const {
    const std::string names = lower(tree_.of(tree_.nodes[page_.blocks[i].node].attributes.classes));
    return names.find(name) != std::string::npos || names.find(other) != std::string::npos;
  }

  const HtmlTree& tree_;
  const PageBlocks& page_;
  std::string title_;
  std::vector<Verdict> verdicts_;
  std::size_t first_ = 0;       ///< first block of the body
  std::size_t last_ = 0;        ///< behind the last one
  std::size_t title_line_ = 0;  ///< number of blocks when the page does not show it
  bool told_ = false;           ///< whether the story has begun
  std::vector<Line> lines_;
};

}  // namespace

Draft article_of_page(std::string_view page) {
  const FilteredPage filtered = filter_page(page);
  const HtmlTree tree = parse_html(filtered.html);
  const PageMetadata metadata = metadata_of(tree, filtered.linked_data);
  PageBlocks blocks = blocks_of(tree);
  Draft draft;
  draft.article.lines = PageLines(tree, blocks, metadata).run();
  draft.article.text = std::move(blocks.text);
  draft.article.title = metadata.title;
  draft.article.author = metadata.author;
  draft.article.publisher = metadata.publisher;
  draft.article.url = metadata.url;
  draft.article.language = metadata.language;
  draft.article.section = metadata.section;
  draft.article.keywords = metadata.keywords;
  draft.published_field = metadata.published;
  return draft;
}

bool has_body(const Article& article) {
  return std::any_of(article.lines.begin(), article.lines.end(),
                     [](const Line& line) { return line.role == LineRole::body; });
}

}  // namespace chancery::input
