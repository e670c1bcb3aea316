// Objects that are pronouns: "the crossing reopened a week after Estonia had shut it".
#include <algorithm>

#include "extract/predicates/trigger_match.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

bool is_plural(std::string_view morph) { return morph.find("Number=Plur") != std::string_view::npos; }

/// What a pronoun can stand for: the nouns that head a phrase.
bool heads_phrase(Label label) {
  return label == Label::nsubj || label == Label::nsubjpass || label == Label::dobj || label == Label::pobj ||
         label == Label::conj || label == Label::appos || label == Label::ROOT;
}

}  // namespace

/// Only words and classes of words: who acts is known of pronouns themselves.
bool TriggerMatcher::passes_word(const Condition& condition, std::uint32_t token) const {
  return std::ranges::any_of(condition.tests, [&](const WordTest& test) {
    const bool word = test.kind == WordTest::Kind::lemma || test.kind == WordTest::Kind::word_class;
    return word && passes(test, token);
  });
}

/// Where the words begin that a pronoun may stand for: the object of a verb of its own sentence comes before
/// all that the sentence before it tells.
std::uint32_t TriggerMatcher::first_word_meant(std::uint32_t pronoun) const {
  const auto& document = analysis_.document;
  const std::uint32_t sentence = document.tokens[pronoun].sentence;
  const std::uint32_t begin = document.sentences[sentence].begin;
  for (std::uint32_t at = begin; at < pronoun; ++at) {
    const auto& token = document.tokens[at];
    if (token.pos == Pos::NOUN && (token.label == Label::dobj || token.label == Label::nsubjpass) &&
        is_plural(document.morph(at)) == (analysis_.folded.word(pronoun) != "it"))
      return begin;
  }
  return document.sentences[sentence == 0 ? 0 : sentence - 1].begin;
}

/// Whether the object is a pronoun, and a noun shortly before it, which it may stand for, passes.
bool TriggerMatcher::named_before(const Condition& condition, const Predicate& predicate) const {
  const auto& document = analysis_.document;
  if (condition.places.front().slot != Slot::obj) return false;
  for (const Filler& filler : predicate.fillers) {
    if (filler.place.slot != Slot::obj) continue;
    const std::string_view word = analysis_.folded.word(filler.token);
    if (!is_one_of(word, {"it", "them", "they", "both"})) continue;
    for (std::uint32_t at = first_word_meant(filler.token); at < filler.token; ++at) {
      const auto& token = document.tokens[at];
      if ((token.pos != Pos::NOUN && token.pos != Pos::PROPN) || !heads_phrase(token.label)) continue;
      const bool one = word == "it";
      if (is_plural(document.morph(at)) == one || fillers_.is_people(at)) continue;
      if (passes_word(condition, at)) return true;
    }
  }
  return false;
}

}  // namespace chancery::extract
