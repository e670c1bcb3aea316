// What the words of the table make of the noun that is the object or subject of their verb: "called off the
// summit", "the talks were postponed".
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "alert cancelled", "a visit pencilled in for May": the parser takes a participle for the past tense.
bool ClauseStatus::is_reduced_passive(std::uint32_t verb) const {
  const std::string_view tag = analysis_.document.tag(verb);
  return (tag == "VBD" || tag == "VBN") && !has_own_auxiliary(verb) &&
         analysis_.tree.child(verb, Label::dobj) == Tree::no_token;
}

/// "will enter into force after the exchange of instruments", "will take effect upon ratification"
std::optional<Verdict> ClauseStatus::to_follow(const Carrier& carrier, std::uint32_t noun,
                                               const Verdict& verb) const {
  const std::uint32_t own = reading_.event_of_token[noun];
  const std::uint32_t main = reading_.event_of_token[carrier.verb];
  // "would be treated as an invasion"
  if (analysis_.document.lemma(carrier.preposition) == "as" && !is_real(verb.status))
    return Verdict{Status::hypothetical, verb.row, carrier.verb, "status.likened"};
  if (own == graph::no_index || is_real(verb.status)) return std::nullopt;
  if (!is_one_of(analysis_.document.lemma(carrier.preposition),
                 {"after", "upon", "on", "following", "pending"}))
    return std::nullopt;
  const bool open = analysis_.facts.events[own].time == graph::no_index;
  // "can dissolve parliament only after a vote"
  const bool only = carrier.preposition > 0 && analysis_.document.word(carrier.preposition - 1) == "only";
  if (only && open) return Verdict{Status::hypothetical, nullptr, carrier.preposition, "status.awaited"};
  if (main == graph::no_index || !is_ahead(verb.status)) return std::nullopt;
  const bool legal = analysis_.facts.events[main].type == "entry_into_force" && open;
  if (!legal) return std::nullopt;
  return Verdict{Status::planned, nullptr, carrier.preposition, "status.awaited"};
}

/// "will not be cancelled", "has not been called off": what is not undone lies ahead as it did.
bool ClauseStatus::goes_ahead(std::uint32_t verb) const {
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::aux &&
           is_one_of(analysis_.document.word(child), {"will", "has", "have", "wo"});
  });
}

/// "what it called a breach", "called the attack a crime"; not "called a meeting", "called off an exercise".
bool ClauseStatus::is_called_so(const Carrier& carrier) const {
  const std::uint32_t verb = carrier.verb;
  return analysis_.document.lemma(verb) == "call" && carrier.preposition == Tree::no_token &&
         analysis_.tree.child(verb, Label::prt) == Tree::no_token &&
         analysis_.tree.child(verb, Label::dobj) != Tree::no_token &&
         analysis_.tree.child(verb, Label::oprd) != Tree::no_token;
}

/// "stopped a drill after one day": it had begun.
bool ClauseStatus::breaks_off(std::uint32_t verb) const {
  if (!is_one_of(reading_.fillers.lemma(verb),
                 {"stop", "halt", "abandon", "suspend", "abort", "break", "end"}))
    return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    const std::uint32_t span = analysis_.tree.child(child, Label::pobj);
    return analysis_.document.lemma(child) == "after" && span != Tree::no_token &&
           is_one_of(reading_.fillers.lemma(span), {"day", "hour", "week", "month", "minute", "round"});
  });
}

/// What a verb does to the event that is its object: "called off the summit", "did not rule out talks".
std::optional<Verdict> ClauseStatus::object_of(const Carrier& carrier, std::uint32_t noun,
                                               const Verdict& verb) const {
  if (is_called_so(carrier) || is_stayed_away_from(carrier, noun)) return std::nullopt;
  const CueScope scope = carrier.label == Label::nsubj ? CueScope::subject : CueScope::object;
  const StatusCue* found = phrasal_cue(carrier.verb, carrier.preposition, scope);
  if (!found && scope == CueScope::subject && is_reduced_passive(carrier.verb)) {
    found = phrasal_cue(carrier.verb, carrier.preposition, CueScope::object);  // "Talks called off"
  }
  // "was called to Quito for consultations", "called the envoy home for talks": whoever is called comes
  const bool summoned = found && reading_.fillers.lemma(carrier.verb) == "call" &&
                        carrier.preposition != Tree::no_token &&
                        analysis_.document.lemma(carrier.preposition) == "for" &&
                        (analysis_.tree.child(carrier.verb, Label::auxpass) != Tree::no_token ||
                         analysis_.tree.child(carrier.verb, Label::dobj) != Tree::no_token);
  if (summoned) return std::nullopt;
  if (!found || (found->status == Status::cancelled && is_brief(carrier.verb))) return std::nullopt;
  if (breaks_off(carrier.verb)) return std::nullopt;
  if (found->status == Status::cancelled && has_begun(noun)) return std::nullopt;
  Verdict verdict{found->status, found->row, carrier.verb, "status.carrier"};
  const bool undone = verdict.status == Status::negated || verdict.status == Status::cancelled;
  if (verdict.status == Status::cancelled && has_new_date(carrier.verb)) verdict.status = Status::planned;
  // "had been scheduled for Monday"
  if (is_one_of(reading_.fillers.lemma(carrier.verb), {"schedule", "slate", "pencil"}) &&
      was_intended(carrier.verb, verdict))
    return Verdict{Status::cancelled, found->row, carrier.verb, "status.carrier"};
  if (verb.status == Status::hypothetical && is_ahead(verdict.status)) verdict.status = Status::hypothetical;
  if (is_ahead(verdict.status) && is_charge_of(carrier.verb)) verdict.status = Status::hypothetical;
  // "expect the United States to veto a draft"
  if (verdict.status == Status::negated && is_ahead(verb.status)) verdict.status = Status::hypothetical;
  if (verb.status == Status::negated) {
    const bool stands = found->status == Status::cancelled && goes_ahead(carrier.verb);
    verdict.status = stands ? Status::planned : undone ? Status::hypothetical : Status::negated;
  }
  // "a plan to invite them to talks was dropped"
  if (verb.status == Status::cancelled && !undone) verdict.status = Status::cancelled;
  // "to decide whether to suspend the visit", "may cancel it": not yet
  if (undone && (verb.status == Status::hypothetical || verb.status == Status::proposed)) {
    verdict.status = Status::hypothetical;
  }
  return verdict;
}

}  // namespace chancery::extract
