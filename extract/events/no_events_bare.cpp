// Nouns without article or possessor that name a field of work or a condition.
#include <algorithm>

#include "extract/events/no_events.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "upon ratification", but not "its ratification"
bool NoEvents::is_bare(std::uint32_t noun) const {
  const auto& tokens = reading_.analysis.document.tokens;
  return std::ranges::none_of(reading_.analysis.tree.children(noun), [&](std::uint32_t child) {
    const Label label = tokens[child].label;
    return label == Label::det || label == Label::poss || label == Label::nummod || label == Label::prep;
  });
}

/// "Chad's opposition said": the party, not that anybody opposes anything.
bool NoEvents::is_party(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  if (at.trigger->pos != Trigger::Pos::noun || document.lemma(at.token) != "opposition") return false;
  const auto& noun = document.tokens[at.token];
  const std::uint32_t verb = reading_.event_of_token[noun.head];
  return language::is_subject(noun.label) && verb != graph::no_index &&
         reading_.events[verb].trigger->is_speech() &&
         std::ranges::none_of(reading_.analysis.tree.children(at.token), [&](std::uint32_t child) {
           return document.tokens[child].label == Label::prep;
         });
}

/// "an adviser on elections", "the envoy for disarmament": what somebody's office is about.
bool NoEvents::is_field(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  if (at.trigger->pos != Trigger::Pos::noun || document.tokens[at.token].label != Label::pobj) return false;
  const std::uint32_t preposition = document.tokens[at.token].head;
  if (!is_one_of(document.lemma(preposition), {"on", "for"})) return false;
  return is_one_of(document.lemma(document.tokens[preposition].head),
                   {"adviser", "advisor", "expert", "specialist", "envoy", "minister", "rapporteur",
                    "coordinator", "commissioner", "undersecretary", "consultant"}) &&
         is_bare(at.token);
}

/// "within a month of ratification": when, if ever, something is due.
bool NoEvents::is_deadline(std::uint32_t index) const {
  const EventAt& at = reading_.events[index];
  const auto& document = reading_.analysis.document;
  if (at.trigger->pos != Trigger::Pos::noun || document.tokens[at.token].label != Label::pobj) return false;
  const std::uint32_t of = document.tokens[at.token].head;
  const std::uint32_t span = document.tokens[of].head;
  return document.lemma(of) == "of" && document.tokens[span].label == Label::pobj &&
         document.lemma(document.tokens[span].head) == "within" &&
         is_one_of(document.lemma(span), {"hour", "day", "week", "month", "year"}) && is_bare(at.token);
}

}  // namespace chancery::extract
