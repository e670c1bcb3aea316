// What an event that a noun tells is by the relative clause behind it.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

/// "The summit, which Iran had cancelled,"
std::optional<Verdict> ClauseStatus::called_off_in_relative(std::uint32_t noun, std::uint32_t verb) const {
  const std::uint32_t which = analysis_.tree.left_edge(verb);
  const std::string_view tag = analysis_.document.tag(verb);
  if (!is_one_of(analysis_.folded.word(which), {"which", "that"}) || (tag != "VBD" && tag != "VBN"))
    return std::nullopt;
  const Label as = analysis_.document.tokens[which].label;
  const bool object =
      as == Label::nsubjpass || (as == Label::dobj && analysis_.document.tokens[which].head == verb);
  if (!object || analysis_.tree.child(verb, Label::neg) != Tree::no_token) return std::nullopt;
  const bool open = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tag(child) == "MD" || analysis_.document.tag(child) == "TO";
  });
  const StatusCue* cue = open ? nullptr : phrasal_cue(verb, Tree::no_token, CueScope::object);
  if (cue == nullptr || cue->status != Status::cancelled) return std::nullopt;
  const Carrier carrier = reading_.predicates.carrier(noun);  // "which had been put off twice, was held"
  if (carrier && is_one_of(reading_.fillers.lemma(carrier.verb),
                           {"hold", "open", "begin", "start", "convene", "take", "conclude", "end", "resume",
                            "bring", "discuss", "agree", "adopt", "review"}))
    return std::nullopt;
  // "which had been put off twice, was chaired by": before it came to be
  const bool before = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::aux && analysis_.document.word(child) == "had";
  });
  if (before && carrier && language::is_subject(carrier.label) &&
      analysis_.document.lemma(carrier.verb) != "be")
    return std::nullopt;
  const bool put_off = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.tokens[child].label == Label::prep &&
           is_one_of(analysis_.document.lemma(child), {"until", "till", "to"});
  });
  return Verdict{put_off ? Status::planned : cue->status, cue->row, verb, "status.modifier"};
}

/// "a visit that the two governments are arranging", "talks, which are planned for June,"
std::optional<Verdict> ClauseStatus::planned_in_relative(std::uint32_t verb) const {
  const std::uint32_t which = analysis_.tree.left_edge(verb);
  const Label as = analysis_.document.tokens[which].label;
  if (!is_one_of(analysis_.folded.word(which), {"which", "that"}) ||
      (as != Label::nsubjpass && as != Label::dobj) || analysis_.document.tokens[which].head != verb ||
      !is_present(verb) || negated(verb))
    return std::nullopt;
  const StatusCue* cue = phrasal_cue(verb, Tree::no_token, CueScope::object);
  if (cue == nullptr || !is_scheduled(cue->status)) return std::nullopt;
  return Verdict{cue->status, cue->row, verb, "status.modifier"};
}

/// "a court martial, which was to open on Monday", "talks that Beijing was to have hosted"
std::optional<Verdict> ClauseStatus::told_in_relative(std::uint32_t noun, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  for (std::uint32_t verb = noun + 1; verb < analysis_.tree.right_edge(noun); ++verb) {
    if (tokens[verb].label != Label::relcl || tokens[verb].pos == Pos::NOUN) continue;
    const std::uint32_t which = analysis_.tree.left_edge(verb);
    if (!is_one_of(analysis_.document.word(which), {"which", "that"})) continue;
    std::uint32_t main = verb;
    const std::uint32_t infinitive = analysis_.tree.child(verb, Label::xcomp);
    if (analysis_.document.lemma(verb) == "be" && infinitive != Tree::no_token) main = infinitive;
    const bool happens =
        is_one_of(reading_.fillers.lemma(main), {"take", "happen", "occur"}) && negated(main);
    if (!happens && !is_one_of(reading_.fillers.lemma(main),
                               {"open", "begin", "start", "host", "hold", "convene", "resume"}))
      continue;
    const Verdict found = of_verb(main, depth + 1);
    if (!is_real(found.status)) return found;
  }
  return std::nullopt;
}

}  // namespace chancery::extract
