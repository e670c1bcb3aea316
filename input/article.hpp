#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/span.hpp"

namespace chancery::input {

/// What a line of an article is for. Nothing is deleted: furniture keeps its offsets and never reaches the
/// parser.
enum class LineRole { title, deck, byline, source, date, dateline, caption, body, furniture, blank };

/// One line of Article::text with its role. A `dateline` line is the "CITY –" beginning of a body line; the
/// rest of that line is a `body` line of its own, so that the two never reach the parser together.
struct Line {
  Span span;  ///< without the line end
  LineRole role = LineRole::body;
};

/// How the publication date was known.
enum class DateSource { unknown, field, option, line, caption, dateline };

/// One news article. `text` is valid UTF-8 and never changes: every Span of the program points into it.
struct Article {
  std::string id;   ///< the `id` field, else the file's stem
  std::string url;  ///< empty when unknown; likewise the next three
  std::string publisher;
  std::string author;
  std::string title;  ///< as metadata; when it is not a line of `text` no fact is read from it
  std::string text;
  std::string sha256;  ///< of `text`
  std::optional<Date> published;
  DateSource published_from = DateSource::unknown;
  std::vector<Line> lines;  ///< in the order of the text
  std::string origin;       ///< file, or file and line, for messages; never written into a graph
};

}  // namespace chancery::input
