#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/span.hpp"
#include "input/article.hpp"

namespace chancery::extract {

/// A stretch of letters with the apostrophes inside it; a hyphen ends it.
std::vector<Span> written_words(std::string_view text, Span line);

/// Whether in the line, which has no full stop, every longer word but prepositions begins with a capital.
bool is_title_case(std::string_view text, const std::vector<Span>& words, Span line);
/// Whether the line has at least four words, and no letter in lower case.
bool is_capital_line(std::string_view text, const std::vector<Span>& words);

/// How running text writes words: with a capital inside a sentence, or without one.
class WrittenWords {
 public:
  explicit WrittenWords(const input::Article& article);

  bool plain(const std::string& lower) const { return plain_.contains(lower); }
  bool capital(const std::string& lower) const { return capital_.contains(lower); }

 private:
  void read(std::string_view text, Span line);

  std::unordered_set<std::string> plain_;
  std::unordered_set<std::string> capital_;
};

/// The word in lower case, without "'s".
std::string lower_word(std::string_view word);
/// Words of grammar, of no class that an index of words has: "amid", "whose".
bool is_grammar_word(std::string_view lower);

}  // namespace chancery::extract
