// Invitations, deadlines, forms of courtesy and inversions: what an infinitive is by the words before it.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

/// "accepted an invitation to visit": planned; "has 90 days to object": not sure; "wishes to state that":
/// stated.
std::optional<Verdict> ClauseStatus::asked(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  const std::string_view word = reading_.fillers.lemma(above);
  const std::uint32_t own = reading_.event_of_token[verb];
  if (is_one_of(word, {"invitation", "offer", "proposal", "request"})) {
    const Carrier carrier = reading_.predicates.carrier(above);
    const bool taken = carrier && carrier.label == Label::dobj &&
                       is_one_of(reading_.fillers.lemma(carrier.verb), {"accept", "approve", "grant"});
    if (taken && is_real(of_verb(carrier.verb, 1).status))
      return Verdict{Status::planned, nullptr, carrier.verb, "status.accepted"};
  }
  if (is_one_of(word, {"minute", "hour", "day", "week", "month", "deadline"})) {
    const Carrier carrier = reading_.predicates.carrier(above);
    if (carrier && is_one_of(reading_.fillers.lemma(carrier.verb), {"have", "give", "grant", "allow", "set"}))
      return Verdict{Status::hypothetical, nullptr, above, "status.deadline"};
  }
  if (own != graph::no_index && is_speech(own) && tokens[verb].label == Label::xcomp && is_courtesy(above))
    return Verdict{Status::occurred, nullptr, above, "status.courtesy"};
  // "Were Algeria to lift the ban"
  const std::uint32_t subject = analysis_.tree.child(above, Label::nsubj);
  const bool turned = analysis_.document.lemma(above) == "be" && subject != Tree::no_token &&
                      subject > above && is_one_of(analysis_.document.word(above), {"Were", "were"});
  if (turned) return Verdict{Status::hypothetical, nullptr, above, "status.inversion"};
  return std::nullopt;
}

/// "wishes to", "would like to": whoever writes so does it.
bool ClauseStatus::is_courtesy(std::uint32_t governor) const {
  const std::string_view word = reading_.fillers.lemma(governor);
  if (!is_one_of(word, {"wish", "like"}) || negated(governor)) return false;
  if (word == "wish") return is_present(governor);
  return std::ranges::any_of(analysis_.tree.children(governor), [&](std::uint32_t child) {
    return is_one_of(analysis_.document.word(child), {"would", "'d"});
  });
}

/// "agreed to strengthen the sanctions and to hold an exercise": as real as the infinitive before.
std::optional<Verdict> ClauseStatus::second_infinitive(std::uint32_t verb, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t first = tokens[verb].head;
  if (tokens[verb].label != Label::conj || tokens[first].head == first) return std::nullopt;
  if (reading_.predicates.infinitive_mark(first) == Tree::no_token) return std::nullopt;
  const Verdict verdict = of_verb(first, depth + 1);
  return is_real(verdict.status) ? std::nullopt : std::optional(verdict);
}

/// "is not expected before June", "not due to begin until Monday": it is, later.
bool ClauseStatus::is_only_later(std::uint32_t governor) const {
  if (!is_one_of(reading_.fillers.lemma(governor), {"expect", "schedule", "due", "plan", "likely", "set"}))
    return false;
  for (std::uint32_t at = governor; at < analysis_.tree.right_edge(governor); ++at) {
    if (!is_one_of(analysis_.document.word(at), {"before", "until", "till"})) continue;
    const std::uint32_t day = analysis_.tree.child(at, Label::pobj);
    if (day != Tree::no_token && time_over(analysis_, day) != graph::no_index) return true;
  }
  return false;
}

/// "A rescue operation was unlikely", "an attack is possible": what is said of it alone makes it one that may
/// be.
std::optional<Verdict> ClauseStatus::called_likely(const Carrier& carrier) const {
  if (carrier.label != Label::nsubj || analysis_.document.lemma(carrier.verb) != "be") return std::nullopt;
  const std::uint32_t word = analysis_.tree.child(carrier.verb, Label::acomp);
  if (word == Tree::no_token || analysis_.tree.child(word, Label::xcomp) != Tree::no_token)
    return std::nullopt;
  if (is_one_of(reading_.fillers.lemma(word),
                {"unlikely", "possible", "conceivable", "impossible", "improbable"}))
    return Verdict{Status::hypothetical, nullptr, word, "status.likelihood"};
  if (is_one_of(reading_.fillers.lemma(word), {"likely", "imminent", "inevitable", "probable"}))
    return Verdict{Status::expected, nullptr, word, "status.likelihood"};
  return std::nullopt;
}

/// "any attack would be met with force"
bool ClauseStatus::is_any(std::uint32_t noun) const {
  const std::uint32_t det = analysis_.tree.child(noun, Label::det);
  return det != Tree::no_token && is_one_of(analysis_.document.word(det), {"any", "Any"});
}

/// "would meet on the sidelines of a summit", "is due in Lima for talks": what goes with what lies ahead does
/// too.
std::optional<Verdict> ClauseStatus::beside_planned(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[noun].label != Label::pobj) return std::nullopt;
  const std::uint32_t preposition = tokens[noun].head;
  std::uint32_t above = tokens[preposition].head;
  const std::string_view word = reading_.fillers.lemma(preposition);
  if (word == "of" && is_one_of(reading_.fillers.lemma(above), {"sideline", "sidelines", "margin", "margins",
                                                                "fringe", "fringes", "occasion"})) {
    const std::uint32_t on = tokens[above].head;
    if (tokens[above].label != Label::pobj || tokens[on].label != Label::prep) return std::nullopt;
    above = tokens[on].head;
    const Verdict verdict = of_verb(above, depth + 1);
    const bool ahead = verdict.status == Status::planned || verdict.status == Status::expected ||
                       verdict.rule == std::string_view("status.modal");
    return tokens[above].pos == Pos::VERB && ahead
               ? std::optional(Verdict{Status::planned, verdict.row, verdict.cue, verdict.rule})
               : std::nullopt;
  }
  const std::uint32_t due = analysis_.tree.child(above, Label::acomp);
  if (word != "for" || analysis_.document.lemma(above) != "be" || due == Tree::no_token ||
      reading_.fillers.lemma(due) != "due")
    return std::nullopt;
  return Verdict{Status::planned, nullptr, due, "status.governor"};
}

/// "announced an asset freeze": it is there by being announced.
bool ClauseStatus::announces_done(std::uint32_t verb, std::uint32_t own) const {
  return own != graph::no_index && analysis_.facts.events[own].type == "sanction" &&
         is_one_of(reading_.fillers.lemma(verb), {"announce", "unveil", "declare"});
}

}  // namespace chancery::extract
