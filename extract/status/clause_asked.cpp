// Invitations, deadlines, forms of courtesy and inversions: what an infinitive is by the words before it.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

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

/// "is not expected before June", "not due to begin until Monday": it is, later.
bool ClauseStatus::is_only_later(std::uint32_t governor) const {
  if (!is_one_of(reading_.fillers.lemma(governor), {"expect", "schedule", "due", "plan", "likely", "set"}))
    return false;
  for (std::uint32_t at = governor; at < analysis_.tree.right_edge(governor); ++at) {
    if (!is_one_of(analysis_.document.word(at), {"before", "until", "till"})) continue;
    if (time_behind(analysis_, at) != graph::no_index) return true;
  }
  return false;
}

/// "any attack would be met with force"
bool ClauseStatus::is_any(std::uint32_t noun) const {
  const std::uint32_t owner = analysis_.tree.child(noun, Label::poss);  // "at anyone's request"
  if (owner != Tree::no_token && is_one_of(analysis_.folded.word(owner), {"anyone", "anybody"})) return true;
  const std::uint32_t det = analysis_.tree.child(noun, Label::det);
  return det != Tree::no_token && is_one_of(analysis_.document.word(det), {"any", "Any"});
}

/// "announced an asset freeze", "announced the arrest": it is there by being announced.
bool ClauseStatus::announces_done(std::uint32_t verb, std::uint32_t own) const {
  return own != graph::no_index &&
         is_one_of(analysis_.facts.events[own].type,
                   {"sanction", "arrest", "killing", "casualties", "death"}) &&
         is_one_of(reading_.fillers.lemma(verb), {"announce", "unveil", "declare"});
}

}  // namespace chancery::extract
