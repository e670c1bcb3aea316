// What the word that governs a clause makes of it: "failed to", "vowed to", "barred from".
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;

namespace {

constexpr int max_climb = 6;

/// Told as past these have come true: "was allowed to see the hostages", "were able to leave".
bool comes_true(std::string_view lemma) {
  constexpr std::string_view words[] = {"allow", "permit", "enable",   "able",     "let",
                                        "force", "help",   "persuade", "convince", "compel"};
  return std::ranges::find(words, lemma) != std::end(words);
}

}  // namespace

/// "freed him and let him go", where "let" looks like no past.
bool ClauseStatus::goes_on_in_past(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  return at.label == Label::conj && analysis_.document.word(verb) == "let" &&
         analysis_.document.tag(at.head) == "VBD";
}

/// What a verb that tells an event says of its clause: "vowed to" plans, "denied that" negates.
std::optional<Verdict> ClauseStatus::content_of(std::uint32_t governor) const {
  const std::uint32_t index = reading_.event_of_token[governor];
  if (index == graph::no_index) return std::nullopt;
  const Trigger& trigger = *reading_.events[index].trigger;
  if (!trigger.content) return std::nullopt;
  return Verdict{*trigger.content, trigger.row, governor, "status.content"};
}

/// "had been due to speak", "had planned to attend": what had been meant did not come about.
bool ClauseStatus::was_intended(std::uint32_t governor, const Verdict& verdict) const {
  if (verdict.status != Status::planned && verdict.status != Status::expected) return false;
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = is_verb(tokens[governor]) ? governor : tokens[governor].head;
  const std::string_view lemma = reading_.fillers.lemma(governor);
  constexpr std::string_view words[] = {"due",  "plan", "intend", "expect", "schedule",
                                        "hope", "mean", "slate",  "set",    "pencil"};
  if (std::ranges::find(words, lemma) == std::end(words)) return false;
  return std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
    return tokens[child].label == Label::aux && analysis_.document.lemma(child) == "have" &&
           analysis_.document.tag(child) == "VBD";
  });
}

/// What verbs mean when they are negated themselves: "never stopped shelling", "will not hesitate to strike".
std::optional<Verdict> ClauseStatus::doubly_negated(std::string_view lemma) {
  if (is_one_of(lemma, {"stop", "cease", "halt", "fail", "forget", "neglect", "omit", "desist"}))
    return Verdict{};
  if (is_one_of(lemma, {"hesitate", "exclude", "rule", "preclude", "discount", "oppose", "refuse"}))
    return Verdict{Status::hypothetical, nullptr, Tree::no_token, "status.governor"};
  return std::nullopt;
}

/// What a noun or adjective makes of its clause: "plans to", "is ready to", as far as it holds itself.
std::optional<Verdict> ClauseStatus::governed_by_noun(std::uint32_t governor, std::optional<Verdict> found,
                                                      int depth) const {
  const auto& at = analysis_.document.tokens[governor];
  if (found) {
    if (auto no = negated(governor)) return no;  // "has no plans to send troops"
  }
  if (found && is_undone(governor)) return Verdict{Status::cancelled, found->row, governor, "status.undone"};
  if (found && is_not_carried_out(governor))
    return Verdict{Status::negated, found->row, governor, "status.undone"};
  if (depth > max_climb || !found) return found;
  if (at.label == Label::acomp && analysis_.document.lemma(at.head) == "be") {
    const Verdict be = of_verb(at.head, depth + 1);  // "denied that she was about to step down"
    if (is_real(be.status) || is_scheduled(be.status)) return found;
    if (be.status == Status::negated && is_only_later(governor)) return found;
    if (found->status != Status::negated) return be;
    return Verdict{Status::hypothetical, found->row, governor, "status.governor"};
  }
  const Carrier carrier = reading_.predicates.carrier(governor);
  if (!carrier) return found;
  if (auto nothing = nothing_came_of(carrier)) return nothing;  // "Nothing came of a plan to"
  // "scrapped plans to withdraw"
  const Verdict verb = of_verb(carrier.verb, depth + 1);
  const auto undone = object_of(carrier, governor, verb);
  const bool off = undone && (undone->status == Status::negated || undone->status == Status::cancelled ||
                              undone->status == Status::failed);
  return off ? undone : found;
}

std::optional<Verdict> ClauseStatus::under_word(std::uint32_t governor, bool infinitive, int depth) const {
  const auto& at = analysis_.document.tokens[governor];
  std::optional<Verdict> found;
  if (infinitive && analysis_.folded.word(governor) == "nothing")  // "has nothing to announce"
    return Verdict{Status::negated, nullptr, governor, "status.negation"};
  // "doubt that China invaded", "it is feared that dozens have been killed"
  const bool guessed = is_one_of(reading_.fillers.lemma(governor), {"doubt", "fear", "rumour", "rumor"}) &&
                       is_verb(at) && !negated(governor);
  if (const StatusCue* known = phrasal_cue(governor, Tree::no_token, CueScope::clause);
      known && (infinitive || guessed)) {
    found = Verdict{known->status, known->row, governor, "status.governor"};
    if (was_intended(governor, *found)) found->status = Status::cancelled;
    const std::uint32_t verb = is_verb(at) ? governor : at.head;  // "was able to"
    if (comes_true(reading_.fillers.lemma(governor)) &&
        (tense_of(analysis_.document, analysis_.tree, verb) == Tense::past || goes_on_in_past(verb)) &&
        is_real(of_verb(verb, 1).status)) {
      return std::nullopt;
    }
  } else {
    found = content_of(governor);
  }
  if (auto never = infinitive ? never_done(governor) : std::nullopt) return never;
  if (!is_verb(at)) return governed_by_noun(governor, found, depth);
  const Verdict above = of_verb(governor, depth + 1);
  if (!found) return infinitive && !is_real(above.status) ? std::optional(above) : std::nullopt;
  if (above.status == Status::negated && is_only_later(governor)) return found;
  if (above.status == Status::failed && comes_true(reading_.fillers.lemma(governor)))
    return Verdict{Status::negated, above.row, above.cue,
                   "status.governor"};  // "failed to persuade them to go"
  if (above.status == Status::negated && above.row && found->status != Status::occurred) {
    if (auto twice = doubly_negated(reading_.fillers.lemma(governor))) {
      // "never stopped shelling", "did not rule out closing"
      if (is_real(twice->status)) return std::nullopt;
      return Verdict{twice->status, found->row, governor, "status.governor"};
    }
    if (found->status == Status::negated)
      return Verdict{Status::hypothetical, found->row, governor, "status.governor"};
  }
  if (is_ahead(found->status) && is_charge_of(governor)) found->status = Status::hypothetical;
  // "might invite them to send troops"
  if ((above.status == Status::hypothetical || above.status == Status::proposed) && is_ahead(found->status))
    found->status = above.status;
  // "would have barred them from entering"
  if (found->status == Status::negated && above.status == Status::hypothetical) found->status = above.status;
  // "did not agree to", "may refuse to": what is said of the governor holds for what it governs.
  const bool untrue = above.row || above.rule == std::string_view("status.called-false");
  if (above.status == Status::negated && untrue && found->status != Status::negated) return above;
  return found;
}

/// "came close to agreeing", "moved closer on Friday to agreeing"
bool ClauseStatus::is_near(std::uint32_t to) const {
  const std::uint32_t word = analysis_.document.tokens[to].head;
  const auto near = [&](std::uint32_t token) {
    return token < to && is_one_of(reading_.fillers.lemma(token), {"close", "closer", "near", "nearer"});
  };
  // "the closest the two have come to meeting"
  constexpr std::uint32_t reach = 10;
  for (std::uint32_t at = word; reading_.fillers.lemma(word) == "come" && at > 0 && word - at < reach; --at) {
    if (is_one_of(analysis_.folded.word(at), {"closest", "nearest"})) return true;
  }
  return near(word) || std::ranges::any_of(analysis_.tree.children(word), near);
}

/// "barred from entering", "on suspicion of plotting", "decided against expelling"
std::optional<Verdict> ClauseStatus::behind_preposition(std::uint32_t above) const {
  const auto& tokens = analysis_.document.tokens;
  if (const StatusCue* found = cue(above, CueScope::preposition)) {
    return Verdict{found->status, found->row, above, "status.preposition"};
  }
  if (analysis_.document.word(above) == "provided" || analysis_.document.word(above) == "providing") {
    return Verdict{Status::hypothetical, nullptr, above, "status.condition"};
  }
  std::uint32_t word = tokens[above].head;
  if (is_one_of(analysis_.folded.word(word), {"out", "back", "away", "better"}) &&
      is_verb(tokens[tokens[word].head]))
    word = tokens[word].head;  // "backed out of hosting", "thought better of leaving"
  const std::string_view preposition = analysis_.document.lemma(above);
  if (preposition == "to" && is_near(above))
    return Verdict{Status::hypothetical, nullptr, above, "status.close-to"};
  if (preposition == "to" && is_one_of(reading_.fillers.lemma(word),
                                       {"open", "opposed", "averse", "receptive", "amenable", "hostile"}))
    return Verdict{Status::hypothetical, nullptr, word, "status.inclined"};  // "was open to meeting him"
  if (is_one_of(preposition, {"by", "before", "after"}) && is_verb(tokens[word])) {
    // "would not reward them by suspending", "will visit Oslo before leaving"
    const Verdict main = of_verb(word, 1);
    const Status besides = preposition == "by" ? Status::negated : Status::expected;
    if (main.status == Status::hypothetical || main.status == Status::planned || main.status == besides)
      return main;
  }
  if (preposition == "from" && analysis_.folded.word(above - 1) == "away" &&
      analysis_.tree.child(above - 1, Label::npadvmod) != Tree::no_token)
    return Verdict{Status::hypothetical, nullptr, above - 1, "status.close-to"};  // "hours away from voting"
  if (is_one_of(reading_.fillers.lemma(word), {"charge", "indict", "suspect"}) &&
      is_one_of(preposition, {"with", "of", "for"}) && is_verb(tokens[word]))
    return Verdict{Status::hypothetical, nullptr, word, "status.charge"};  // "charged with passing secrets"
  if (is_short_of(above)) return Verdict{Status::hypothetical, nullptr, word, "status.close-to"};
  if (is_way(word, tokens[word].head))  // "paved the way for sending troops"
    return Verdict{Status::hypothetical, nullptr, word, "status.way"};
  if (is_claim(reading_.fillers.lemma(word)) && preposition == "of") {
    if (auto denied = under_denied_noun(word)) return denied;  // "denied accusations of spying"
  }
  if (preposition == "from" && analysis_.folded.word(word) == "far")
    return Verdict{Status::negated, nullptr, word, "status.negation"};  // "Far from leaving, it has"
  if (preposition == "against" && is_verb(tokens[word])) {
    return Verdict{Status::negated, nullptr, above, "status.against"};  // "decided against expelling"
  }
  if (preposition == "on" && is_verb(tokens[word])) {  // "No decision has been made on sending troops"
    const std::uint32_t subject = analysis_.tree.child(word, Label::nsubjpass);
    if (subject != Tree::no_token &&
        is_one_of(reading_.fillers.lemma(subject), {"decision", "agreement", "consensus"}) && negated(word))
      return Verdict{Status::hypothetical, nullptr, subject, "status.topic"};
  }
  if (is_one_of(preposition, {"about", "over", "on"}) && word < above &&
      is_one_of(reading_.fillers.lemma(word),
                {"talk",    "disagree",    "differ",       "debate",    "argue",      "quarrel",
                 "consult", "think",       "speak",        "negotiate", "discussion", "divided",
                 "split",   "negotiation", "consultation", "vote",      "dispute",    "disagreement",
                 "doubt",   "proposal",    "idea",         "decision"}))
    return Verdict{Status::hypothetical, nullptr, word,
                   "status.topic"};  // "disagreed about sending soldiers"
  if (preposition == "in" && word < above && is_verb(tokens[word]) && is_share(above - 1)) {
    if (auto no = negated(word)) return Verdict{Status::negated, no->row, no->cue, "status.negation"};
  }
  return behind_governor(word, above);
}

}  // namespace chancery::extract
