// What is called false, impossible or tried in vain, and what a denial beside it does not touch.
#include <algorithm>

#include "extract/status/clause_status.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Status;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 4;

}  // namespace

bool ClauseStatus::is_false(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"false",   "baseless",  "untrue",      "unfounded",  "groundless",      "fabricated", "fabricate",
       "fake",    "incorrect", "wrong",       "inaccurate", "unsubstantiated", "invention",  "fabrication",
       "fiction", "lie",       "nonsense",    "rubbish",    "falsehood",       "hoax",       "fantasy",
       "myth",    "premature", "exaggerated", "mistaken",   "devoid"});
}

/// "Reports that the army had moved were false", "reports to the effect that he walked out are baseless"
std::optional<Verdict> ClauseStatus::called_false(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t at = verb;
  for (int i = 0; i < max_climb && tokens[at].label == Label::conj; ++i) at = tokens[at].head;
  const Label label = tokens[at].label;
  std::uint32_t told = report_according_to(verb);
  if (told == Tree::no_token) told = written_report(at);
  if (label != Label::acl && label != Label::ccomp && label != Label::relcl && told == Tree::no_token)
    return std::nullopt;
  std::uint32_t report = told != Tree::no_token ? told : tokens[at].head;
  if (reading_.fillers.lemma(report) == "effect") {
    const std::uint32_t to = tokens[report].head;
    if (tokens[report].label != Label::pobj || tokens[to].label != Label::prep) return std::nullopt;
    report = tokens[to].head;
  }
  if (told == Tree::no_token && !is_claim(reading_.fillers.lemma(report))) return std::nullopt;
  if (auto found = unverified_report(report)) return found;
  if (auto found = called_untrue(report)) return found;
  if (auto found = waved_away(report)) return found;
  if (auto found = no_truth_in(report)) return found;
  const std::uint32_t to = tokens[report].head;  // "contrary to reports that it had been signed"
  if (tokens[report].label == Label::pobj && to > 0 && analysis_.folded.word(to) == "to" &&
      analysis_.folded.word(to - 1) == "contrary")
    return Verdict{Status::negated, nullptr, to - 1, "status.called-false"};
  if (told != Tree::no_token) {
    if (auto found = under_denied_noun(report)) return found;
  }
  return false_report(report);
}

/// "Reports of a raid were false"
std::optional<Verdict> ClauseStatus::false_report(std::uint32_t report) const {
  return analysis_.document.tokens[report].label == Label::nsubj ? false_clause(report) : std::nullopt;
}

/// "does not correspond to reality"
std::optional<Verdict> ClauseStatus::at_odds_with_reality(std::uint32_t verb) const {
  if (!is_one_of(reading_.fillers.lemma(verb),
                 {"correspond", "conform", "match", "reflect", "accord", "fit", "have", "lack"}))
    return std::nullopt;
  auto no = negated(verb);
  if (!no) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const std::uint32_t behind = analysis_.tree.child(child, Label::pobj);
    const std::uint32_t object = analysis_.document.tokens[child].label == Label::dobj ? child : behind;
    if (object != Tree::no_token &&
        is_one_of(reading_.fillers.lemma(object),
                  {"reality", "fact", "truth", "situation", "foundation", "basis", "substance"}))
      return Verdict{Status::negated, no->row, verb, "status.called-false"};
  }
  return std::nullopt;
}

/// "What was reported is untrue": what the predicate says of its subject.
std::optional<Verdict> ClauseStatus::false_clause(std::uint32_t subject) const {
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t be = tokens[subject].head;
  if (is_one_of(reading_.fillers.lemma(be), {"turn", "prove"})) {  // "turned out to be false"
    const std::uint32_t inner = analysis_.tree.child(be, Label::xcomp);
    if (negated(be)) return std::nullopt;
    if (inner != Tree::no_token) be = inner;
  } else if (analysis_.document.lemma(be) != "be") {
    return at_odds_with_reality(be);
  }
  if (negated(be)) return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(be)) {
    const std::uint32_t ground = analysis_.tree.child(child, Label::pobj);  // "is without foundation"
    if (ground != Tree::no_token && analysis_.document.lemma(child) == "without" &&
        is_one_of(reading_.fillers.lemma(ground), {"foundation", "basis", "substance", "truth"}))
      return Verdict{Status::negated, nullptr, child, "status.called-false"};
    const bool said = tokens[child].label == Label::acomp || tokens[child].label == Label::attr ||
                      tokens[child].label == Label::oprd;
    if (said && is_false(reading_.fillers.lemma(child)))
      return Verdict{Status::negated, nullptr, child, "status.called-false"};
  }
  return std::nullopt;
}

/// "It is not true that Kenya has recognised it", "Nor is it true that", "It is untrue that"
std::optional<Verdict> ClauseStatus::not_true(std::uint32_t verb) const {
  std::uint32_t be = analysis_.document.tokens[verb].head;
  const Label as = analysis_.document.tokens[verb].label;
  if ((as != Label::ccomp && as != Label::csubj && as != Label::advcl) || be > verb) return std::nullopt;
  // "It is not true, he said, that": both clauses hang on the verb between them
  if (as == Label::ccomp && analysis_.tree.child(verb, Label::mark) != Tree::no_token) {
    const std::uint32_t before = analysis_.tree.child(be, Label::ccomp);
    if (before != Tree::no_token && before < be) be = before;
  }
  if (analysis_.document.lemma(be) != "be") return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(be, Label::nsubj);
  if (subject == Tree::no_token || analysis_.folded.word(subject) != "it") return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(be)) {
    const Label label = analysis_.document.tokens[child].label;
    if (label != Label::acomp && label != Label::attr) continue;
    const std::string_view lemma = reading_.fillers.lemma(child);
    const bool true_one = is_one_of(lemma, {"true", "correct", "case"});
    const bool nor = analysis_.folded.word(analysis_.tree.left_edge(be)) == "nor";
    if ((true_one && (nor || negated(be))) || (is_false(lemma) && !negated(be)))
      return Verdict{Status::negated, nullptr, child, "status.called-false"};
  }
  return std::nullopt;
}

/// "It was not possible to conclude the text", "tried in vain to broker a deal": it did not come about.
std::optional<Verdict> ClauseStatus::impossible(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  std::uint32_t be = above;
  if (is_one_of(reading_.fillers.lemma(above), {"possible", "impossible"})) be = tokens[above].head;
  if (analysis_.document.lemma(be) == "be") {
    for (const std::uint32_t child : analysis_.tree.children(be)) {
      if (tokens[child].label != Label::acomp) continue;
      const std::string_view word = reading_.fillers.lemma(child);
      const bool not_possible = word == "possible" && (negated(be) || negation_below(child));
      if (word == "impossible" || not_possible)
        return Verdict{Status::negated, nullptr, child, "status.impossible"};
    }
  }
  for (const std::uint32_t child : analysis_.tree.children(above)) {
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    const bool vain = reading_.fillers.lemma(child) == "in" && object != Tree::no_token &&
                      reading_.fillers.lemma(object) == "vain";
    if (vain || is_one_of(analysis_.document.word(child), {"unsuccessfully", "vainly"}))
      return Verdict{Status::failed, nullptr, child, "status.in-vain"};
  }
  return std::nullopt;
}

/// "has not been discussed, still less agreed", "never met, let alone signed"
std::optional<Verdict> ClauseStatus::still_less(std::uint32_t verb) const {
  if (verb < 2) return std::nullopt;
  const std::string_view before = analysis_.document.word(verb - 1);
  const std::string_view first = analysis_.document.word(verb - 2);
  const bool less =
      (before == "less" && (first == "still" || first == "much")) || (before == "alone" && first == "let");
  if (!less) return std::nullopt;
  return Verdict{Status::negated, nullptr, verb - 1, "status.negation"};
}

/// "threatened to close the crossings but never did", "were due to meet but did not"
std::optional<Verdict> ClauseStatus::never_done(std::uint32_t governor) const {
  const auto& own = analysis_.document.tokens[governor];
  if (own.label == Label::acomp && analysis_.document.lemma(own.head) == "be") governor = own.head;
  for (const std::uint32_t child : analysis_.tree.children(governor)) {
    const auto& at = analysis_.document.tokens[child];
    if (at.label != Label::conj || child < governor || analysis_.document.lemma(child) != "do") continue;
    if (analysis_.tree.child(child, Label::dobj) != Tree::no_token) continue;
    if (auto found = negated(child)) return found;
  }
  return std::nullopt;
}

/// "would be court-martialled": the participle that the parser hangs on "be" is as real as that.
std::uint32_t ClauseStatus::copula_of(std::uint32_t verb) const {
  const auto& at = analysis_.document.tokens[verb];
  const std::string_view tag = analysis_.document.tag(verb);
  const bool participle = at.label == Label::acomp && (tag == "VBN" || tag == "VBD");
  return participle && analysis_.document.lemma(at.head) == "be" ? at.head : Tree::no_token;
}

/// "disputes that: the minister accused", "rejected an amendment tabled by Oslo": told beside what is denied.
bool ClauseStatus::stands_beside(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t above = tokens[verb].head;
  if (tokens[verb].label == Label::acl)
    return analysis_.document.tag(verb) == "VBN" &&
           analysis_.tree.child(verb, Label::agent) != Tree::no_token;
  if (tokens[verb].label != Label::ccomp || verb < above) return false;
  // "opposes sanctions, its spokesman told reporters"
  const std::uint32_t own = reading_.event_of_token[verb];
  const std::uint32_t subject = analysis_.tree.child(verb, Label::nsubj);
  if (own != graph::no_index && is_speech(own) && subject != Tree::no_token &&
      analysis_.document.tag(verb) == "VBD" && analysis_.tree.child(verb, Label::mark) == Tree::no_token) {
    const std::uint32_t first = analysis_.tree.left_edge(subject);
    if (first > above && analysis_.document.word(first - 1) == ",") return true;
  }
  const std::uint32_t object = analysis_.tree.child(above, Label::dobj);
  if (object == Tree::no_token) return false;
  for (std::uint32_t word = object; word < verb; ++word) {
    if (analysis_.document.word(word) == ":") return true;
  }
  return false;
}

/// "decided to extend the mandate", "agreed to postpone the talks": whoever decides that has done it.
bool ClauseStatus::is_done_by_deciding(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t index = reading_.event_of_token[verb];
  const std::uint32_t above = tokens[verb].head;
  if (index == graph::no_index || tokens[verb].label != Label::xcomp) return false;
  if (analysis_.tree.child(above, Label::prt) != Tree::no_token) return false;  // "voted down"
  if (!is_one_of(reading_.fillers.lemma(above), {"decide", "agree", "vote", "resolve"})) return false;
  const std::string_view type = analysis_.facts.events[index].type;
  // "voted to ask the union for troops", "voted to lift the ban"
  const bool voted = reading_.fillers.lemma(above) == "vote" &&
                     (is_speech(index) || is_one_of(type, {"sanction", "sanction_lifting", "suspension",
                                                           "ratification", "recognition"}));
  return (voted || is_one_of(type, {"extension", "postponement"})) && is_real(of_verb(above, 1).status);
}

/// "denied a report that it had paid": the clause of a noun that is denied.
std::optional<Verdict> ClauseStatus::under_denied_noun(std::uint32_t noun) const {
  const auto& at = analysis_.document.tokens[noun];
  // "dismissed as invention reports that": the tagger may take the noun for a verb
  if (at.pos != Pos::NOUN && at.label != Label::pobj && at.label != Label::dobj) return std::nullopt;
  const Carrier carrier = reading_.predicates.carrier(noun);
  if (!carrier || carrier.label == Label::nsubj) return std::nullopt;
  auto found = content_of(carrier.verb);
  if (found && found->status == Status::negated) return found;
  // "rejected charges that he had agreed"
  const StatusCue* denied = phrasal_cue(carrier.verb, carrier.preposition, CueScope::object);
  if (!denied || denied->status != Status::negated || !is_claim(reading_.fillers.lemma(noun)))
    return std::nullopt;
  return Verdict{Status::negated, denied->row, carrier.verb, "status.governor"};
}

/// "is not among those released": whoever is spoken of was not.
std::optional<Verdict> ClauseStatus::not_among(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t those = tokens[verb].head;
  if (tokens[verb].label != Label::acl || tokens[those].label != Label::pobj) return std::nullopt;
  const std::uint32_t among = tokens[those].head;
  const std::uint32_t be = tokens[among].head;
  if (!is_one_of(analysis_.document.lemma(among), {"among", "amongst"}) ||
      analysis_.document.lemma(be) != "be")
    return std::nullopt;
  return negated(be);
}

}  // namespace chancery::extract
