// Words in quotation marks that have no verb of speech of their own.
#include <algorithm>

#include "extract/status/attributor.hpp"

namespace chancery::extract {

void Attributor::from_quotations() {
  std::uint32_t speech = graph::no_index;
  std::uint32_t paragraph = graph::no_index;
  std::uint32_t quoting = graph::no_index;  // the last speech that had words in quotation marks
  std::uint32_t quoted_in = 0;              // and its paragraph
  std::uint32_t teller = Tree::no_token;    // the verb before the colon that introduces the paragraph
  for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
    const std::uint32_t token = reading_.events[i].token;
    const std::uint32_t own =
        analysis_.document.sentences[analysis_.document.tokens[token].sentence].paragraph;
    if (own != paragraph) {
      const bool goes_on = quoting != graph::no_index && goes_on_in(quoted_in, own);
      speech = goes_on ? quoting : graph::no_index;
      teller = Tree::no_token;
      if (const std::uint32_t verb = introduced_by(own); verb != Tree::no_token) {
        speech = reading_.event_of_token[verb];
        teller = verb;
      }
    }
    paragraph = own;
    const bool quoted = quotations_.holds(token);
    if (quoted && free(i)) {
      if (speech != graph::no_index) take(i, speech, "attribution.quotation");
      if (teller != Tree::no_token && reading_.event(i).attribution.empty() && !is_speech(i)) {
        for (const std::uint32_t speaker : reading_.predicates.subjects(teller))
          add(i, speaker, teller, "attribution.quotation");
      }
    }
    if (quoted || !is_speech(i) || is_silent_beside(i, speech)) continue;
    speech = i;
    if (quotes(token)) {
      quoting = i;
      quoted_in = own;
    }
  }
}

/// Whether a paragraph goes on with a quotation, with at most one other between them.
bool Attributor::goes_on_in(std::uint32_t quoted_in, std::uint32_t paragraph) const {
  return is_all_quoted(quoted_in, paragraph) ||
         (paragraph <= quoted_in + 2 && is_all_quoted(paragraph - 1, paragraph));
}

/// "said in a televised address": the address has no speaker but whoever said so.
bool Attributor::is_silent_beside(std::uint32_t index, std::uint32_t speech) const {
  const auto speaks = [&](std::uint32_t one) {
    return std::ranges::any_of(analysis_.facts.events[one].arguments,
                               [](const graph::Argument& argument) { return argument.role == "speaker"; });
  };
  const auto& tokens = analysis_.document.tokens;
  return speech != graph::no_index && speaks(speech) && !speaks(index) &&
         tokens[reading_.events[speech].token].sentence == tokens[reading_.events[index].token].sentence;
}

/// The verb of "The minister made the following statement:" before a paragraph that is all quotation, or
/// before those it follows; no_token where there is none.
std::uint32_t Attributor::introduced_by(std::uint32_t paragraph) const {
  const auto& sentences = analysis_.document.sentences;
  auto at = std::ranges::lower_bound(sentences, paragraph, {}, &language::Sentence::paragraph);
  while (at != sentences.begin()) {
    const std::uint32_t before = std::prev(at)->paragraph;
    if (!is_all_quoted(before, paragraph)) return Tree::no_token;
    std::uint32_t end = std::prev(at)->end;
    while (end > 1 && analysis_.document.tokens[end - 1].pos == language::Pos::SPACE) --end;
    if (analysis_.document.word(end - 1) == ":") {
      const std::uint32_t verb = std::prev(at)->root;
      const std::uint32_t speech = reading_.event_of_token[verb];
      const bool tells = speech != graph::no_index
                             ? is_speech(speech)
                             : is_reporting(verb) || analysis_.document.lemma(verb) == "make";
      return tells ? verb : Tree::no_token;
    }
    at = std::ranges::lower_bound(sentences, before, {}, &language::Sentence::paragraph);
  }
  return Tree::no_token;
}

/// Whether the sentence of a speech verb has words in quotation marks.
bool Attributor::quotes(std::uint32_t token) const {
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[token].sentence];
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (quotations_.holds(i)) return true;
  }
  return false;
}

/// Paragraphs that are nothing but a quotation go on with what was said before them.
bool Attributor::is_all_quoted(std::uint32_t behind, std::uint32_t paragraph) const {
  const auto& sentences = analysis_.document.sentences;
  auto sentence = std::ranges::upper_bound(sentences, behind, {}, &language::Sentence::paragraph);
  bool quoted = false;
  for (; sentence != sentences.end() && sentence->paragraph <= paragraph; ++sentence) {
    for (std::uint32_t i = sentence->begin; i < sentence->end; ++i) {
      const language::Pos pos = analysis_.document.tokens[i].pos;
      if (quotations_.holds(i))
        quoted = true;
      else if (pos != language::Pos::PUNCT && pos != language::Pos::SPACE)
        return false;
    }
  }
  return quoted;
}

}  // namespace chancery::extract
