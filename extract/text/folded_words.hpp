#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/document.hpp"

namespace chancery::extract {

/// The words and lemmas of a document as tables compare them (see fold()), folded once.
/// Views stay valid as long as this lives.
class FoldedWords {
 public:
  explicit FoldedWords(const language::Document& document);

  /// Empty past the last token.
  std::string_view word(std::uint32_t token) const {
    return token < count_ ? piece(std::size_t{2} * token) : std::string_view();
  }
  std::string_view lemma(std::uint32_t token) const {
    return token < count_ ? piece(std::size_t{2} * token + 1) : std::string_view();
  }

 private:
  std::string_view piece(std::size_t index) const {
    return std::string_view(folded_).substr(begins_[index], begins_[index + 1] - begins_[index]);
  }

  std::size_t count_;
  std::string folded_;
  std::vector<std::uint32_t> begins_;  ///< of the word and of the lemma of each token in turn, and the end
};

}  // namespace chancery::extract
