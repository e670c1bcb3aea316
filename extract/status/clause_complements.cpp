// What a clause is by the word that it completes: "vowed to", "plans to", "a summit that will".
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

/// Nouns for what nobody vouches for: "a rumour that he had left", "fears that it would strike".
bool is_rumour(std::string_view lemma) {
  constexpr std::string_view words[] = {"rumour", "rumor", "speculation", "suspicion", "fear", "hope"};
  return std::ranges::find(words, lemma) != std::end(words);
}

}  // namespace

/// "saw soldiers burn houses"
bool ClauseStatus::is_seen_done(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  return at.label == Label::ccomp && verb > at.head && analysis_.document.tag(verb) == "VB" &&
         is_one_of(reading_.fillers.lemma(at.head), {"see", "watch", "hear", "witness", "film", "observe"}) &&
         !has_own_auxiliary(verb);
}

/// "warned that the army had crossed the border": a warning of what is done already.
bool ClauseStatus::is_warned_of_done(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  if (at.label != Label::ccomp || verb < at.head ||
      !is_one_of(reading_.fillers.lemma(at.head), {"warn", "caution", "alert"}))
    return false;
  if (analysis_.document.tag(verb) == "VBD")
    return !is_subjunctive(verb) && analysis_.document.lemma(verb) != "be";
  bool have = false;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (analysis_.document.tag(child) == "MD") return false;
    have = have || (analysis_.document.tokens[child].label == Label::aux &&
                    is_one_of(analysis_.document.word(child), {"had", "has", "have"}));
  }
  return have;
}

/// "The accord, once signed, will end the war"
std::optional<Verdict> ClauseStatus::once_done(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[verb].label != Label::acl || analysis_.document.tag(verb) != "VBN" || verb == 0 ||
      !is_one_of(analysis_.document.word(verb - 1), {"once", "if", "when", "unless", "until"}))
    return std::nullopt;
  const std::uint32_t main = tokens[tokens[verb].head].head;
  if (!is_verb(tokens[main]) || main == verb || is_real(of_verb(main, 1).status)) return std::nullopt;
  const bool sure =
      analysis_.document.word(verb - 1) == "once" || analysis_.document.word(verb - 1) == "when";
  return Verdict{sure ? Status::planned : Status::hypothetical, nullptr, verb - 1, "status.awaited"};
}

/// "is to meet", "was to have met", "would be premature to meet"; "is to blame" tells of nothing ahead.
std::optional<Verdict> ClauseStatus::of_is_to(std::uint32_t being, std::uint32_t verb) const {
  if (reading_.fillers.lemma(verb) == "blame") return std::nullopt;
  const std::uint32_t judged = analysis_.tree.child(being, Label::acomp);
  if (auto found = judged == Tree::no_token || judged > verb ? std::nullopt : only_judged(judged))
    return found;
  if (auto found = supposed(being)) return found;  // "If Moscow were to recognise them"
  const bool perfect = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return analysis_.document.lemma(child) == "have" && analysis_.document.tokens[child].label == Label::aux;
  });
  return Verdict{perfect ? Status::cancelled : Status::planned, nullptr, being, "status.is-to"};
}

/// "is going to send", "is not going to send": what holds of the governor holds of what is ahead.
Verdict ClauseStatus::of_going_to(std::uint32_t governor, int depth) const {
  const Verdict ahead = of_verb(governor, depth + 1);
  return is_real(ahead.status) ? Verdict{Status::planned, nullptr, governor, "status.going-to"} : ahead;
}

/// "There are no soldiers fighting in Chad"
std::optional<Verdict> ClauseStatus::of_none(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t who = tokens[verb].head;
  const bool tells = tokens[verb].label == Label::acl || tokens[verb].label == Label::relcl;
  if (!tells || tokens[who].label != Label::attr ||
      analysis_.tree.child(tokens[who].head, Label::expl) == Tree::no_token)
    return std::nullopt;
  auto no = negated(who);
  return no ? no : negated(tokens[who].head);
}

/// A clause that completes a word or hangs on a noun: "vowed to", "plans to", "a summit that will".
std::optional<Verdict> ClauseStatus::of_complement(std::uint32_t verb, bool infinitive, int depth) const {
  const auto& tokens = analysis_.document.tokens;
  const Label label = tokens[verb].label;
  const std::uint32_t above = tokens[verb].head;
  // "would veto any text condemning it"
  if ((label == Label::acl || label == Label::relcl) && is_any(above))
    return Verdict{Status::hypothetical, nullptr, analysis_.tree.child(above, Label::det), "status.any"};
  if (auto found = infinitive ? std::nullopt : of_none(verb)) return found;
  if (is_proviso(above)) return Verdict{Status::hypothetical, nullptr, above, "status.condition"};
  // "nor is it true that Kenya intends to close the border"
  if (auto found = label == Label::xcomp ? not_true(above) : std::nullopt) return found;
  if (label != Label::ccomp && !infinitive && is_rumour(reading_.fillers.lemma(above))) {
    const auto denied = under_denied_noun(above);
    return denied ? denied : Verdict{Status::hypothetical, nullptr, above, "status.rumour"};
  }
  if (label == Label::relcl && !infinitive) {
    if (auto found = on_the_day(verb)) return found;
    if (is_present(verb)) {
      if (auto found = guessed(above)) return found;
    }
    if (const std::uint32_t report = report_around(verb); report != Tree::no_token)
      return under_denied_noun(report);
    const bool which = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return child < verb && is_one_of(analysis_.document.word(child), {"which", "who", "whom"});
    });  // "denies the charges, which he has called a fantasy"
    return !which && is_claim(reading_.fillers.lemma(above)) ? under_denied_noun(above) : std::nullopt;
  }
  if (auto found = infinitive ? asked(verb) : once_done(verb)) return found;
  if (infinitive && label == Label::acl && has_perfect(verb) && is_claim(reading_.fillers.lemma(above)))
    return under_denied_noun(above);  // "their claim to have shot it down"
  if (const StatusCue* ought = infinitive ? cue(above, CueScope::modal) : nullptr)
    return Verdict{ought->status, ought->row, above, "status.modal"};  // "ought to be referred"
  if (infinitive && is_obliged(above)) {
    return Verdict{Status::planned, nullptr, above, "status.obliged"};  // "has to be ratified"
  }
  if (infinitive && label == Label::xcomp && is_ahead_of(above, verb)) return of_going_to(above, depth);
  if (infinitive && analysis_.document.lemma(above) == "be") return of_is_to(above, verb);
  if (stands_beside(verb)) return std::nullopt;
  if (auto found = under_denied_noun(above)) return found;
  if (is_seen_done(verb)) {  // "would have seen Mali release them"
    const Verdict seen = of_verb(above, depth + 1);
    return is_real(seen.status) ? std::nullopt : std::optional(seen);
  }
  if (is_warned_of_done(verb)) return std::nullopt;
  const std::string_view tag = analysis_.document.tag(verb);
  const std::uint32_t being = analysis_.tree.child(verb, Label::auxpass);
  const bool gerund = being != Tree::no_token && analysis_.document.tag(being) == "VBG" &&
                      analysis_.tree.child(verb, Label::aux) == Tree::no_token;  // "avoid being arrested"
  const bool bare = (tag == "VBG" || tag == "VBN" || tag == "VB") && (gerund || !has_own_auxiliary(verb)) &&
                    label != Label::acl;
  // "would have let crews board", "called on him to have the man released": tagged as finite
  const bool let = label == Label::ccomp && verb > above &&
                   is_one_of(reading_.fillers.lemma(above), {"let", "have", "get"});
  if (label == Label::ccomp && verb < above) return std::nullopt;  // "X did so; Y denied" under one root
  const bool subjunctive = is_subjunctive(verb);
  auto found = under_word(above, infinitive || bare || let || subjunctive, depth);
  if (!found && subjunctive) found = Verdict{Status::hypothetical, nullptr, verb, "status.subjunctive"};
  if (!found && infinitive) found = only_judged(above);
  if (!found && infinitive && label != Label::ccomp) found = infinitive_behind(above, verb);
  return found;
}

}  // namespace chancery::extract
