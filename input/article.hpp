#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/date.hpp"
#include "core/span.hpp"

namespace chancery::input {

/// What a line of an article is for. Nothing is deleted: furniture keeps its offsets and never reaches the
/// parser.
enum class LineRole { title, deck, byline, source, date, dateline, caption, body, furniture, blank };

/// The role's name as it is written in the program's output.
std::string_view to_string(LineRole role);

/// One line of Article::text with its role; in hard-wrapped text one paragraph, whose span then holds line
/// ends. A `dateline` line is the "CITY –" beginning of a body line; the rest of that line is a `body` line
/// of its own, so that the two never reach the parser together. Lines are in order and do not overlap; what
/// lies between two of them is white space.
struct Line {
  Span span;  ///< without the line end and without white space at either side
  LineRole role = LineRole::body;
  std::string_view why = {};  ///< of furniture: what told that it is; a constant, or empty

  friend bool operator==(const Line&, const Line&) = default;
};

/// How the publication date was known.
enum class DateSource { unknown, field, option, line, caption, dateline };

/// The source's name as it is written in the program's output.
std::string_view to_string(DateSource source);

/// A name that the publisher's editors say the article is about, with their code for it.
struct NameHint {
  std::string name;
  std::string kind;  ///< such as `cpnat:person`; empty when not said
  std::string code;  ///< QCode or IRI
};

/// One news article. `text` is valid UTF-8 without U+0000 and never changes: every Span of the program points
/// into it.
struct Article {
  std::string id;   ///< the `id` field, else the file's stem
  std::string url;  ///< empty when unknown; likewise the next two
  std::string publisher;
  std::string author;  ///< several names separated by "; "
  std::string title;   ///< as metadata; when it is not a line of `text` no fact is read from it
  std::string text;
  std::string language;  ///< as a tag of BCP 47; empty when unknown, likewise the next two
  std::string section;   ///< of the paper
  std::string keywords;  ///< separated by ", "
  std::vector<NameHint> hints;
  std::string sha256;  ///< of `text`
  std::optional<Date> published;
  DateSource published_from = DateSource::unknown;
  std::vector<Line> lines;  ///< in the order of the text
  std::string sketch;       ///< of the body, by which copies are known; empty when it is short
  std::string copy_of;      ///< id of an earlier article with nearly the same text, if that was looked for
  std::string origin;       ///< file, or file and line, for messages; never written into a graph
};

/// The line in which the byte of the text lies; nullptr between lines. Takes the logarithm of their number.
const Line* line_at(const Article& article, std::uint32_t byte);

/// Whether the span lies within a line that has the role.
bool is_in_line(const Article& article, Span span, LineRole role);

}  // namespace chancery::input
