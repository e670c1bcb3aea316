#include "extract/text/quotations.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

bool may_be_mark(std::string_view word) { return word.size() <= 3 && (word == "\"" || !is_ascii(word[0])); }

}  // namespace

Quotations::Quotations(const language::Document& document) : quoted_(document.tokens.size(), false) {
  bool open = false;
  std::uint32_t paragraph = 0;
  for (const language::Sentence& sentence : document.sentences) {
    if (sentence.paragraph != paragraph) open = false;
    paragraph = sentence.paragraph;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      const std::string_view word = document.word(i);
      if (!may_be_mark(word)) {
        quoted_[i] = open;
        continue;
      }
      if (word == "“" || word == "„" || word == "«") {
        open = true;
      } else if (word == "”" || word == "»") {
        open = false;
      } else if (word == "\"") {
        open = !open;
      }
      quoted_[i] = open;
    }
  }
}

}  // namespace chancery::extract
