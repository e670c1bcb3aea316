#include "input/paragraphs.hpp"

#include <algorithm>

namespace chancery::input {

std::vector<Line> parsed_paragraphs(const Article& article) {
  std::vector<Line> paragraphs;
  std::copy_if(article.lines.begin(), article.lines.end(), std::back_inserter(paragraphs),
               [](const Line& line) {
                 return line.role == LineRole::body || line.role == LineRole::title ||
                        line.role == LineRole::deck || line.role == LineRole::caption;
               });
  return paragraphs;
}

std::string parser_text(const Article& article, Span paragraph) {
  std::string text(paragraph.in(article.text));
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

}  // namespace chancery::input
