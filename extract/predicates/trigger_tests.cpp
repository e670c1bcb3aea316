// What a word around a trigger is, for the tests of triggers.tsv.
#include <algorithm>

#include "extract/predicates/trigger_match.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

constexpr std::uint32_t none = Tree::no_token;

bool is_quotation_mark(std::string_view word) {
  return word == "\"" || word == "“" || word == "”" || word == "''" || word == "``" || word == "«" ||
         word == "»" || word == "„";
}

bool is_anybody(std::string_view word) {
  return is_one_of(word, {"nobody", "anybody", "anyone", "somebody", "someone", "everybody", "everyone"});
}

}  // namespace

bool TriggerMatcher::passes(const Condition& condition, std::uint32_t token) const {
  return std::ranges::any_of(condition.tests, [&](const WordTest& test) { return passes(test, token); });
}

bool TriggerMatcher::passes(const WordTest& test, std::uint32_t token) const {
  switch (test.kind) {
    case WordTest::Kind::lemma:
      return fillers_.is_word(token, test.lemma);
    case WordTest::Kind::word_class:
      return fillers_.in_class(token, test.word_class) ||
             ((test.word_class & fillers_.people()) != 0 &&
              (fillers_.is_nationals(token) || is_anybody(analysis_.folded.word(token)))) ||
             (test.entity && fillers_.has_kind(token, *test.entity)) ||
             (test.entity == EntityKind::weapon && is_model(token));
    case WordTest::Kind::agent:
      return fillers_.is_agent(token);
    case WordTest::Kind::person:
      return fillers_.is_person(token);
    case WordTest::Kind::state:
      return fillers_.has_kind(token, EntityKind::state);
    case WordTest::Kind::org:
      return fillers_.has_kind(token, EntityKind::organisation);
    case WordTest::Kind::place:
      return fillers_.has_kind(token, EntityKind::place);
    case WordTest::Kind::entity:
      return fillers_.mention(token) != nullptr;
    case WordTest::Kind::event:
      return tells_event(token);
    case WordTest::Kind::intent:
      return is_intent(token);
    case WordTest::Kind::any:
      return true;
    case WordTest::Kind::quote:
    case WordTest::Kind::absent:
    case WordTest::Kind::plural:
      return false;
  }
  return false;
}

/// Whether some row is for the word: for nouns a row of nouns, since "the bus" is no event though people are
/// "bussed in".
bool TriggerMatcher::tells_event(std::uint32_t token) const {
  const LemmaEntry* entry = fillers_.entry(token);
  if (entry == nullptr) return false;
  const language::Pos pos = analysis_.document.tokens[token].pos;
  if (pos != language::Pos::NOUN && pos != language::Pos::PROPN) return !entry->triggers.empty();
  const EventLexicon& events = analysis_.lexicon.events();
  return std::ranges::any_of(
      entry->triggers, [&](std::uint32_t index) { return events.trigger(index).pos == Trigger::Pos::noun; });
}

/// "F-16s", "MiG-29": machines by the name of their make, which are bought and given as weapons are.
bool TriggerMatcher::is_model(std::uint32_t token) const {
  if (!fillers_.has_kind(token, EntityKind::platform)) return false;
  return std::ranges::any_of(analysis_.document.word(token), [](char c) { return c >= '0' && c <= '9'; });
}

/// "said it will support": what the speaker is going to do, the clause's subject being a pronoun.
bool TriggerMatcher::is_intent(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (subject == none || !is_one_of(document.lemma(subject), {"it", "he", "she", "they"}) ||
      document.tokens[verb].head > verb)
    return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return document.tokens[child].label == Label::aux &&
           is_one_of(document.lemma(child), {"will", "would", "shall", "'ll"});
  });
}

bool TriggerMatcher::quote_near(std::uint32_t token) const {
  const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[token].sentence];
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    if (is_quotation_mark(analysis_.document.word(i))) return true;
  }
  return false;
}

}  // namespace chancery::extract
