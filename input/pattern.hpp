#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace chancery::input {

/// A Perl-compatible regular expression over valid UTF-8; `\w`, `\p{Lu}` and case mean Unicode's. Safe to
/// share between threads. On text that makes it backtrack too long it does not match.
class Pattern {
 public:
  enum class Case { as_written, ignored };
  enum class Text { utf8, bytes };  ///< what is searched: valid UTF-8, or anything

  /// @throws std::logic_error when the expression is wrong
  explicit Pattern(std::string_view expression, Case letters = Case::as_written, Text text = Text::utf8);
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;
  ~Pattern();

  bool found_in(std::string_view text) const { return !search(text).empty(); }

  /// The first match from byte `from` on: the whole, then the groups, empty spans where a group took no part.
  /// Nothing in it when there is no match.
  std::vector<Span> search(std::string_view text, std::size_t from = 0) const;

 private:
  struct Code;
  Code* code_;
  std::uint32_t groups_ = 0;  ///< with the whole match
};

}  // namespace chancery::input
