// What nobody vouches for: not ruled out, only suggested, a report that is not confirmed.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

/// "does not rule out that they were launched from a ship", "could not confirm that he had fled"
std::optional<Verdict> ClauseStatus::not_ruled_out(std::uint32_t verb) const {
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  if (analysis_.document.tokens[verb].label != Label::ccomp || verb < above ||
      !is_one_of(reading_.fillers.lemma(above),
                 {"rule", "exclude", "confirm", "verify", "preclude", "prove", "establish", "demonstrate",
                  "substantiate", "suggest", "indicate"}))
    return std::nullopt;
  auto found = negated(above);
  if (!found && !is_real(of_verb(above, 1).status))
    return Verdict{Status::hypothetical, nullptr, above, "status.unconfirmed"};  // "failed to prove that"
  if (!found) return std::nullopt;
  return Verdict{Status::hypothetical, found->row, above, "status.unconfirmed"};
}

/// "It has been suggested that he will be exchanged": nobody vouches for it.
std::optional<Verdict> ClauseStatus::rumoured(std::uint32_t verb) const {
  const std::uint32_t above = analysis_.document.tokens[verb].head;
  if (analysis_.document.tokens[verb].label != Label::ccomp ||
      !is_one_of(reading_.fillers.lemma(above), {"suggest", "rumour", "rumor", "speculate", "whisper"}))
    return std::nullopt;
  const std::uint32_t it = analysis_.tree.child(above, Label::nsubjpass);
  if (it == Tree::no_token || analysis_.folded.word(it) != "it") return std::nullopt;
  return Verdict{Status::hypothetical, nullptr, above, "status.rumour"};
}

/// "Reports that he had fled have not been verified", "could not confirm reports that he had fled"
std::optional<Verdict> ClauseStatus::unverified_report(std::uint32_t report) const {
  const auto& at = analysis_.document.tokens[report];
  if (at.label == Label::pobj) return without_word_on(at.head);
  if (at.label != Label::nsubjpass && at.label != Label::dobj) return std::nullopt;
  const std::string_view verb = reading_.fillers.lemma(at.head);
  const bool denied =
      at.label == Label::nsubjpass && is_one_of(verb, {"deny", "reject", "dismiss", "refute"});
  const bool checked = is_one_of(verb, {"verify", "confirm", "corroborate", "substantiate"});
  if (!denied && !checked) return std::nullopt;
  const Verdict told = of_verb(at.head, 2);
  if (is_real(told.status) != denied) return std::nullopt;
  return Verdict{denied ? Status::negated : Status::hypothetical, told.row, at.head, "status.unconfirmed"};
}

/// "There was no confirmation of a report that", "no official word on reports that"
std::optional<Verdict> ClauseStatus::without_word_on(std::uint32_t preposition) const {
  const std::uint32_t word = analysis_.document.tokens[preposition].head;
  if (!is_one_of(reading_.fillers.lemma(word),
                 {"confirmation", "word", "verification", "corroboration", "comment"}))
    return std::nullopt;
  auto no = negated(word);
  if (!no) return std::nullopt;
  return Verdict{Status::hypothetical, no->row, no->cue, "status.unconfirmed"};
}

}  // namespace chancery::extract
