#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/words/time_lexicon.hpp"
#include "language/document.hpp"

namespace chancery::extract {

struct VoteNumbers {
  std::optional<std::int64_t> in_favour;
  std::optional<std::int64_t> against;
  std::optional<std::int64_t> abstentions;
};

/// Reads "by 14 votes to none", "voted 81-12", "13 to 2", "61 in favour, 70 against and 44 abstentions" in a
/// sentence.
VoteNumbers vote_numbers(const language::Document& document, const TimeLexicon& lexicon,
                         const language::Sentence& sentence);

/// A number in figures or words, also "none" and "nil"; nothing for other words.
std::optional<std::int64_t> cardinal(std::string_view word, const TimeLexicon& lexicon);

}  // namespace chancery::extract
