// Words in quotation marks that have no verb of speech of their own.
#include <algorithm>

#include "extract/status/attributor.hpp"

namespace chancery::extract {

void Attributor::from_quotations() {
  std::uint32_t speech = graph::no_index;
  std::uint32_t paragraph = graph::no_index;
  std::uint32_t quoting = graph::no_index;  // the last speech that had words in quotation marks
  std::uint32_t quoted_in = 0;              // and its paragraph
  for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
    const std::uint32_t token = reading_.events[i].token;
    const std::uint32_t own =
        analysis_.document.sentences[analysis_.document.tokens[token].sentence].paragraph;
    if (own != paragraph) {
      const bool goes_on = quoting != graph::no_index && own - quoted_in <= 2 && is_all_quoted(own);
      speech = goes_on ? quoting : graph::no_index;
    }
    paragraph = own;
    const bool quoted = quotations_.holds(token);
    if (quoted && speech != graph::no_index && free(i)) take(i, speech, "attribution.quotation");
    if (!quoted && is_speech(i)) speech = i;
    if (!quoted && is_speech(i) && quotes(token)) {
      quoting = i;
      quoted_in = own;
    }
  }
}

/// Whether the sentence of a speech verb has words in quotation marks.
bool Attributor::quotes(std::uint32_t token) const {
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[token].sentence];
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (quotations_.holds(i)) return true;
  }
  return false;
}

/// A paragraph that is nothing but a quotation goes on with what the last speaker said.
bool Attributor::is_all_quoted(std::uint32_t paragraph) const {
  const auto& sentences = analysis_.document.sentences;
  auto sentence = std::ranges::lower_bound(sentences, paragraph, {}, &language::Sentence::paragraph);
  std::size_t outside = 0;
  bool quoted = false;
  for (; sentence != sentences.end() && sentence->paragraph == paragraph; ++sentence) {
    for (std::uint32_t i = sentence->begin; i < sentence->end; ++i) {
      const bool mark = analysis_.document.tokens[i].pos == language::Pos::PUNCT;
      if (quotations_.holds(i))
        quoted = true;
      else if (!mark && analysis_.document.tokens[i].pos != language::Pos::SPACE)
        ++outside;
    }
  }
  return quoted && outside == 0;
}

}  // namespace chancery::extract
