#include "input/article.hpp"

#include <algorithm>
#include <iterator>

namespace chancery::input {

std::string_view to_string(LineRole role) {
  switch (role) {
    case LineRole::title:
      return "title";
    case LineRole::deck:
      return "deck";
    case LineRole::byline:
      return "byline";
    case LineRole::source:
      return "source";
    case LineRole::date:
      return "date";
    case LineRole::dateline:
      return "dateline";
    case LineRole::caption:
      return "caption";
    case LineRole::body:
      return "body";
    case LineRole::furniture:
      return "furniture";
    case LineRole::blank:
      return "blank";
  }
  return "blank";
}

std::string_view to_string(DateSource source) {
  switch (source) {
    case DateSource::unknown:
      return "unknown";
    case DateSource::field:
      return "field";
    case DateSource::option:
      return "option";
    case DateSource::line:
      return "line";
    case DateSource::caption:
      return "caption";
    case DateSource::dateline:
      return "dateline";
  }
  return "unknown";
}

const Line* line_at(const Article& article, std::uint32_t byte) {
  const auto behind =
      std::ranges::upper_bound(article.lines, byte, {}, [](const Line& line) { return line.span.begin; });
  if (behind == article.lines.begin()) return nullptr;
  const Line& line = *std::prev(behind);
  return byte < line.span.end ? &line : nullptr;
}

bool is_in_line(const Article& article, Span span, LineRole role) {
  const Line* const line = line_at(article, span.begin);
  return line != nullptr && line->role == role && line->span.contains(span);
}

}  // namespace chancery::input
