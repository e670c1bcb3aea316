#include "extract/text/folded_words.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

FoldedWords::FoldedWords(const language::Document& document) : count_(document.tokens.size()) {
  folded_.reserve(document.text.size() + document.lemmas.size());
  begins_.reserve(2 * count_ + 1);
  const auto add = [&](std::string_view text) {
    begins_.push_back(static_cast<std::uint32_t>(folded_.size()));
    append_folded(text, folded_);
  };
  for (std::uint32_t token = 0; token < count_; ++token) {
    add(document.word(token));
    add(document.lemma(token));
  }
  begins_.push_back(static_cast<std::uint32_t>(folded_.size()));
}

}  // namespace chancery::extract
