#include "extract/times/clause_times.hpp"

#include <algorithm>

#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 12;

}  // namespace

bool is_of_hours(std::string_view word) {
  return is_one_of(word, {"hours", "minutes", "moments", "shortly", "immediately", "soon", "seconds"});
}

bool lies_during(std::string_view preposition) {
  return is_one_of(preposition, {"at", "during", "in", "on", "without"});
}

/// The time of what the event hangs on, as far as that is told of the event too.
graph::TimeIndex ClauseTimes::around(std::uint32_t token) const {
  const auto& tokens = analysis_.document.tokens;
  const Label label = tokens[token].label;
  const std::uint32_t governor = tokens[token].head;
  if (governor == token) return graph::no_index;
  if (label == Label::conj && tokens[governor].pos == Pos::VERB) {
    return shares_tense(token, governor) ? above(governor) : graph::no_index;
  }
  if ((label == Label::xcomp && !is_event(governor)) || label == Label::acomp) return above(governor);
  if (label == Label::pcomp && is_one_of(analysis_.document.lemma(governor), {"by", "without"}))
    return above(tokens[governor].head);
  const bool content =
      is_event(governor) && reading_.events[reading_.event_of_token[governor]].trigger->content;
  if ((label == Label::xcomp || label == Label::advcl) && is_infinitive(token) && !content) {
    return above(governor);  // "voted on Tuesday to adopt", "goes before a judge tomorrow to be charged"
  }
  return is_outcome(token) ? owners_.of(governor) : graph::no_index;
}

/// "to meet", "to be charged"
bool ClauseTimes::is_infinitive(std::uint32_t verb) const {
  if (analysis_.document.tag(verb) == "VB") return true;
  return analysis_.tree.child(verb, Label::auxpass) != Tree::no_token &&
         std::ranges::any_of(analysis_.tree.children(verb),
                             [&](std::uint32_t child) { return analysis_.document.tag(child) == "TO"; });
}

/// "hit the airport, killing two": a participle that tells what came of it.
bool ClauseTimes::is_outcome(std::uint32_t verb) const {
  return analysis_.document.tokens[verb].label == Label::advcl && analysis_.document.tag(verb) == "VBG" &&
         analysis_.tree.child(verb, Label::mark) == Tree::no_token;
}

/// "was arrested last month and is awaiting trial", "was initialled in May but has not been signed": the
/// second is told of now.
bool ClauseTimes::shares_tense(std::uint32_t verb, std::uint32_t governor) const {
  return !is_of_now(analysis_.document, analysis_.tree, verb) ||
         is_of_now(analysis_.document, analysis_.tree, governor);
}

graph::TimeIndex ClauseTimes::above(std::uint32_t verb) const {
  const auto& tokens = analysis_.document.tokens;
  for (int i = 0; i < max_climb; ++i) {
    if (owners_.of(verb) != graph::no_index) return owners_.of(verb);
    const Label label = tokens[verb].label;
    const std::uint32_t governor = tokens[verb].head;
    const bool shared =
        label == Label::xcomp || label == Label::conj || label == Label::acomp || is_outcome(verb);
    if (governor == verb || !shared) break;
    if (label == Label::conj && !shares_tense(verb, governor)) break;
    verb = governor;
  }
  return graph::no_index;
}

}  // namespace chancery::extract
