#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chancery::query {

/// The text of a query, read character by character, with the place where we are. The text must outlive it.
class QueryText {
 public:
  /// @param source  name for messages
  /// @throws InputError when the text is not valid UTF-8
  QueryText(std::string_view text, const std::string& source);

  /// The character `ahead` characters from here, escapes as they stand; 0 at the end.
  char32_t peek(std::size_t ahead = 0) const;
  char32_t next();
  bool at_end() const { return at_ >= text_.size(); }
  std::string_view rest() const { return text_.substr(at_); }
  /// Blanks, line ends and comments.
  void skip_blanks();

  std::uint32_t line() const { return line_; }
  std::uint32_t column() const { return column_; }  ///< in characters, counted from 1

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
};

}  // namespace chancery::query
