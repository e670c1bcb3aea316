#pragma once

#include <string>
#include <string_view>

#include "input/article.hpp"

namespace chancery::input {

/// `text` with each run of white space as one space, none at the ends.
std::string collapsed(std::string_view text);

/// Puts an article's text together from parts that a structured format names, a line each.
class TextBuilder {
 public:
  /// Adds one line, its white space collapsed; an empty one not at all. A dateline at the beginning of a
  /// paragraph of the body becomes a line of its own.
  void add(LineRole role, std::string_view text);

  /// Adds what a fragment of HTML shows, as body, captions and furniture.
  void add_html(std::string_view html);

  bool has_body() const { return has_body_; }

  /// Gives text and lines to the article.
  void finish(Article& article);

 private:
  void append(LineRole role, std::string_view text, std::string_view why);

  std::string text_;
  std::vector<Line> lines_;
  bool has_body_ = false;
};

}  // namespace chancery::input
