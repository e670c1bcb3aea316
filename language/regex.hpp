#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/span.hpp"

namespace chancery::language {

/// A regular expression of the model's tokenizer (Python syntax, Unicode), compiled to machine code.
/// Matching is bounded: when a hostile text exceeds the limit of steps, there is no match.
/// May be shared by threads; each brings its own Regex::Matcher.
class Regex {
 public:
  /// @param name  of the expression, for the message
  /// @throws Error when the expression is malformed
  Regex(std::string_view python_source, const std::string& name);

  /// The working memory of one thread.
  class Matcher {
   public:
    Matcher();

   private:
    friend class Regex;
    struct Memory;
    struct Free {
      void operator()(Memory* memory) const noexcept;
    };
    std::unique_ptr<Memory, Free> memory_;
  };

  /// The leftmost match that begins at byte `from` or later; what lies before `from` is seen by look-behinds.
  /// @param text  valid UTF-8; `from` is at the beginning of a character
  std::optional<Span> search(std::string_view text, std::size_t from, Matcher& matcher) const;

 private:
  struct Code;
  struct Free {
    void operator()(Code* code) const noexcept;
  };
  std::unique_ptr<Code, Free> code_;
};

}  // namespace chancery::language
