// What has not come about: not a single one, before any, reversed, only judged, denied in a report.
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

/// "Not a single family had been repatriated", "not one soldier"; but "not all", "not only".
std::optional<Verdict> ClauseStatus::not_one(std::uint32_t noun) const {
  const std::uint32_t first = analysis_.tree.left_edge(noun);
  if (first >= noun || analysis_.folded.word(first) != "not") return std::nullopt;
  std::uint32_t at = first + 1;
  if (analysis_.folded.word(at) == "even") ++at;
  const bool one = analysis_.folded.word(at) == "one" ||
                   (analysis_.folded.word(at) == "a" && analysis_.folded.word(at + 1) == "single");
  const StatusCue* found = one ? cue(first, CueScope::word) : nullptr;
  if (!found) return std::nullopt;
  return Verdict{found->status, found->row, first, "status.negation"};
}

/// "Reports" of "Reports of a raid"; no_token where it is of no report.
std::uint32_t ClauseStatus::report_of(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t of = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || !is_one_of(analysis_.document.lemma(of), {"of", "about"}))
    return Tree::no_token;
  const std::uint32_t report = tokens[of].head;
  return is_claim(reading_.fillers.lemma(report)) ? report : Tree::no_token;
}

/// "was released rather than deported", "instead of being deported", "was too ill to be deported"
std::optional<Verdict> ClauseStatus::not_chosen(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t first = analysis_.tree.left_edge(verb);
  if (first > 1) {
    const std::string_view before = analysis_.folded.word(first - 1);
    const std::string_view choice = analysis_.folded.word(first - 2);
    if ((before == "than" && choice == "rather") || (before == "of" && choice == "instead"))
      return Verdict{Status::negated, nullptr, first - 2, "status.instead"};
  }
  // "Rather than recall its envoy, Chile sent a note"
  if (tokens[first].head == verb && analysis_.folded.word(first) == "rather" &&
      analysis_.folded.word(first + 1) == "than")
    return Verdict{Status::negated, nullptr, first, "status.instead"};
  const std::uint32_t above = tokens[verb].head;
  if (tokens[verb].label != Label::xcomp || tokens[above].label != Label::acomp) return std::nullopt;
  const std::uint32_t subject = analysis_.tree.child(tokens[above].head, Label::nsubj);
  if (subject != Tree::no_token && analysis_.folded.word(subject) == "it")
    return std::nullopt;  // "It is too early to expel him"
  for (const std::uint32_t child : analysis_.tree.children(above)) {
    if (child < above && analysis_.folded.word(child) == "too" && above + 1 == first)
      return Verdict{Status::negated, nullptr, child, "status.too"};
  }
  return std::nullopt;
}

/// "escaped arrest", "was spared expulsion", "faces expulsion"
std::optional<Verdict> ClauseStatus::escaped(const Carrier& carrier, std::uint32_t own) const {
  if (own == graph::no_index || carrier.label != Label::dobj) return std::nullopt;
  if (reading_.fillers.lemma(carrier.verb) == "face" && is_present(carrier.verb) &&
      is_one_of(analysis_.facts.events[own].type, {"vote", "election", "trial", "referendum"}))
    return Verdict{Status::planned, nullptr, carrier.verb, "status.threatened"};
  if (!is_one_of(analysis_.facts.events[own].type,
                 {"expulsion", "extradition", "arrest", "detention", "dismissal", "impeachment"}))
    return std::nullopt;
  const std::string_view lemma = reading_.fillers.lemma(carrier.verb);
  if (is_one_of(lemma, {"face", "risk", "fear"}))
    return Verdict{Status::hypothetical, nullptr, carrier.verb, "status.threatened"};
  if (is_one_of(lemma, {"escape", "evade", "dodge", "elude", "spare"}))
    return Verdict{Status::negated, nullptr, carrier.verb, "status.escaped"};
  return std::nullopt;
}

/// "Anyone who tells you that they have landed is lying"
std::optional<Verdict> ClauseStatus::called_a_lie(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t tells = tokens[verb].head;
  if (tokens[verb].label != Label::ccomp || tokens[tells].label != Label::relcl || verb < tells)
    return std::nullopt;
  const std::uint32_t who = tokens[tells].head;
  if (tokens[who].label != Label::nsubj ||
      !is_one_of(analysis_.folded.word(who), {"anyone", "anybody", "whoever", "those", "people", "everyone"}))
    return std::nullopt;
  const std::uint32_t main = tokens[who].head;
  const bool wrong = std::ranges::any_of(analysis_.tree.children(main), [&](std::uint32_t child) {
    return (tokens[child].label == Label::acomp || tokens[child].label == Label::attr) &&
           is_one_of(reading_.fillers.lemma(child), {"wrong", "mistaken", "liar", "fool", "deluded"});
  });
  if (!wrong && reading_.fillers.lemma(main) != "lie") return std::nullopt;
  return Verdict{Status::negated, nullptr, main, "status.called-false"};
}

/// "denied reports in a section of the press that Chad had sought a loan": the report, where the parser hangs
/// the clause, which lacks nothing, on the noun beside it.
std::uint32_t ClauseStatus::report_around(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t that = analysis_.tree.left_edge(verb);
  if (analysis_.document.word(that) != "that" || tokens[that].head != verb) return Tree::no_token;
  const bool whole = tokens[that].label == Label::mark ||
                     (tokens[that].label == Label::dobj &&
                      (analysis_.tree.child(verb, Label::nsubjpass) != Tree::no_token ||
                       std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
                         return child > verb && tokens[child].label == Label::dobj;
                       })));
  if (!whole) return Tree::no_token;
  std::uint32_t noun = tokens[verb].head;
  for (int i = 0; i < max_climb && tokens[noun].label == Label::pobj; ++i) {
    noun = tokens[tokens[noun].head].head;
    if (tokens[noun].pos == Pos::VERB) noun = analysis_.tree.child(noun, Label::dobj);
    if (noun == Tree::no_token) break;
    if (noun < verb && is_claim(reading_.fillers.lemma(noun))) return noun;
  }
  return Tree::no_token;
}

/// "a report according to which troops had crossed": the report, whatever the parser hangs the words on.
std::uint32_t ClauseStatus::report_according_to(std::uint32_t verb) const {
  const auto& document = analysis_.document;
  const std::uint32_t begin = document.sentences[document.tokens[verb].sentence].begin;
  std::uint32_t clause = verb;  // "according to which they were to meet"
  while (document.tokens[clause].label == Label::xcomp) clause = document.tokens[clause].head;
  for (std::uint32_t which = analysis_.tree.left_edge(clause); which < verb; ++which) {
    if (which < begin + 3 || document.word(which) != "which" || document.word(which - 2) != "according")
      continue;
    for (std::uint32_t noun = which - 2; noun > begin; --noun) {
      if (is_claim(reading_.fillers.lemma(noun - 1))) return noun - 1;
    }
  }
  return Tree::no_token;
}

/// "reversed its decision to expel him", "an order to close the office was rescinded"
bool ClauseStatus::is_undone(std::uint32_t noun) const {
  if (!is_one_of(reading_.fillers.lemma(noun), {"decision", "order", "ruling", "plan", "move", "resolution",
                                                "threat", "decree", "intention", "vow"}))
    return false;
  const Carrier carrier = reading_.predicates.carrier(noun);
  return is_reversed(carrier);
}

/// "was quietly reversed in May", "rescinded it"
bool ClauseStatus::is_reversed(const Carrier& carrier) const {
  return carrier && carrier.preposition == Tree::no_token && carrier.label != Label::nsubj &&
         is_one_of(reading_.fillers.lemma(carrier.verb),
                   {"reverse", "rescind", "revoke", "overturn", "overrule", "annul", "quash", "retract",
                    "undo", "repeal", "nullify"}) &&
         is_real(of_verb(carrier.verb, 1).status);
}

bool ClauseStatus::is_called_off(std::uint32_t noun) const {
  const Carrier carrier = reading_.predicates.carrier(noun);
  if (!carrier) return false;
  if (is_reversed(carrier)) return true;
  const auto found = object_of(carrier, noun, of_verb(carrier.verb, 1));
  return found && found->status == Status::cancelled;
}

/// "collapsed before any agreement was reached": there was none.
std::optional<Verdict> ClauseStatus::before_any(std::uint32_t verb) const {
  const std::uint32_t mark = analysis_.tree.child(verb, Label::mark);
  if (mark == Tree::no_token || analysis_.folded.word(mark) != "before") return std::nullopt;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label label = analysis_.document.tokens[child].label;
    const bool whose = language::is_subject(label) || label == Label::dobj;
    if (whose && is_any(child)) return Verdict{Status::negated, nullptr, mark, "status.before-any"};
  }
  return std::nullopt;
}

/// "It would be wrong to break off relations", "makes no sense to close it": judged, and not done.
std::optional<Verdict> ClauseStatus::only_judged(std::uint32_t word) const {
  const auto& at = analysis_.document.tokens[word];
  if (at.pos == Pos::NOUN) {
    if (auto no = negated(word)) return Verdict{Status::hypothetical, no->row, no->cue, "status.judged"};
  }
  if ((at.label != Label::acomp && at.label != Label::attr) || analysis_.document.lemma(at.head) != "be")
    return std::nullopt;
  const std::uint32_t it = analysis_.tree.child(at.head, Label::nsubj);
  if (it == Tree::no_token || analysis_.folded.word(it) != "it") return std::nullopt;
  const bool early = is_one_of(reading_.fillers.lemma(word), {"early", "premature", "soon"});
  if (analysis_.document.tag(at.head) == "VBD" && !early) return std::nullopt;  // "It was wrong to expel him"
  return Verdict{Status::hypothetical, nullptr, word, "status.judged"};
}

}  // namespace chancery::extract
