#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/word_map.hpp"

namespace chancery::extract {

/// How the letters of a phrase must be written in the text.
enum class LetterCase {
  any,   ///< in any case
  name,  ///< what the table writes with a capital begins with one
  exact  ///< letter by letter, accents too: abbreviations
};

/// Finds the longest of many phrases at a place of a text, without regard to accents, kinds of apostrophe and
/// blanks. A look-up costs the comparison with the phrases that begin with the same word.
class PhraseIndex {
 public:
  struct Match {
    std::uint32_t value = 0;
    std::uint32_t size = 0;  ///< bytes of the text
  };

  void add(std::string_view phrase, LetterCase letter_case, std::uint32_t value);
  /// The longest phrase that begins at `text[at]` and ends at the end of a word; of equal ones the first
  /// added.
  std::optional<Match> longest(std::string_view text, std::size_t at) const;
  /// All phrases that are the same text as the longest match, in the order in which they were added.
  std::vector<Match> all_longest(std::string_view text, std::size_t at) const;

 private:
  struct Phrase {
    std::string folded;
    std::string written;
    std::vector<bool> capital;  ///< per byte of `folded`: begins a capitalised word
    LetterCase letter_case = LetterCase::any;
    std::uint32_t value = 0;
  };
  /// The bytes of the phrase at `text[at]`; nothing when it is not there.
  /// @param known  bytes, both of the text and of the folded phrase, that are the same letters
  static std::optional<std::uint32_t> match(const Phrase& phrase, std::string_view text, std::size_t at,
                                            std::size_t known);

  std::vector<Phrase> phrases_;
  graph::WordMap<std::vector<std::uint32_t>> by_first_word_;  ///< longest phrases first
};

}  // namespace chancery::extract
