#include "extract/times/noun_times.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "a summit scheduled for June", "due to be held in June", "a meeting that ended on Friday"
graph::TimeIndex NounTimes::time_of_clause(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    const Label label = tokens[child].label;
    if (label != Label::acl && label != Label::relcl) continue;
    if (tells_of_terms(child)) continue;
    const bool bounds = is_bound(child);
    // "talks brokered by Oman in February" were held then
    const bool held = is_one_of(reading_.fillers.lemma(child), {"broker", "mediate", "facilitate", "host",
                                                                "chair", "convene", "attend", "sponsor"});
    if (is_event(child) && !bounds && !held) continue;
    if (owners_.of(child) != graph::no_index) return owners_.of(child);
    if (const graph::TimeIndex inner = time_inside(child); inner != graph::no_index) return inner;
    if (const graph::TimeIndex then = time_of_occasion(child); then != graph::no_index) return then;
  }
  return graph::no_index;
}

/// "a memorandum under which officers return to work on Thursday": when its terms are kept.
bool NounTimes::tells_of_terms(std::uint32_t clause) const {
  const std::uint32_t first = analysis_.tree.left_edge(clause);
  return is_one_of(analysis_.folded.word(first), {"under", "by", "through", "with", "whereby"}) &&
         (analysis_.folded.word(first) == "whereby" || analysis_.folded.word(first + 1) == "which");
}

/// "an encounter planned for last week's forum"
graph::TimeIndex NounTimes::time_of_occasion(std::uint32_t plan) const {
  for (const std::uint32_t child : analysis_.tree.children(plan)) {
    if (analysis_.document.tokens[child].label != Label::prep || analysis_.document.lemma(child) != "for")
      continue;
    const std::uint32_t occasion = analysis_.tree.child(child, Label::pobj);
    if (occasion != Tree::no_token) return owners_.of(occasion);
  }
  return graph::no_index;
}

/// "due to be held in June", "is expected to be convened in March"
graph::TimeIndex NounTimes::time_inside(std::uint32_t verb) const {
  const std::uint32_t inner = analysis_.tree.child(verb, Label::xcomp);
  if (inner == Tree::no_token || is_event(inner)) return graph::no_index;
  return owners_.of(inner);
}

/// Verbs that tell when something begins, goes on or ends: it happens then.
bool NounTimes::is_bound(std::uint32_t verb) const {
  return is_one_of(reading_.fillers.lemma(verb),
                   {"end",    "close", "conclude", "open",    "begin",     "start",   "resume", "hold",
                    "host",   "wrap",  "break",    "cut",     "interrupt", "abandon", "finish", "complete",
                    "launch", "stage", "attend",   "address", "join",      "chair",   "lead"});
}

/// "the Dialogue, a forum scheduled for June", "Clashes between rangers and fighters flared at the
/// weekend", where the parser gives the verb to the fighters.
graph::TimeIndex NounTimes::time_below(std::uint32_t noun) const {
  if (const graph::TimeIndex below = time_of_clause(noun); below != graph::no_index) return below;
  const auto& tokens = analysis_.document.tokens;
  for (const std::uint32_t child : analysis_.tree.children(noun)) {
    if (tokens[child].label == Label::appos) {
      if (const graph::TimeIndex below = time_of_clause(child); below != graph::no_index) return below;
    }
    if (tokens[child].label != Label::prep) continue;
    if (const graph::TimeIndex bound = time_of_bound(child, 0); bound != graph::no_index) return bound;
    if (analysis_.document.lemma(child) != "between") continue;
    std::uint32_t party = analysis_.tree.child(child, Label::pobj);
    if (party == Tree::no_token) continue;
    if (const std::uint32_t second = analysis_.tree.child(party, Label::conj); second != Tree::no_token)
      party = second;
    if (const graph::TimeIndex below = time_of_clause(party); below != graph::no_index) return below;
  }
  return graph::no_index;
}

/// "a meeting of the alliance in Cartagena that ended on Friday": the parser gives the clause to the nearest
/// noun.
graph::TimeIndex NounTimes::time_of_bound(std::uint32_t preposition, int depth) const {
  const std::uint32_t object = analysis_.tree.child(preposition, Label::pobj);
  if (object == Tree::no_token || is_event(object) || depth > 2) return graph::no_index;
  for (const std::uint32_t child : analysis_.tree.children(object)) {
    const Label label = analysis_.document.tokens[child].label;
    const bool planned = is_one_of(reading_.fillers.lemma(child), {"plan", "schedule", "expect", "slate"});
    if ((label == Label::relcl || label == Label::acl) && (is_bound(child) || planned) &&
        owners_.of(child) != graph::no_index)
      return owners_.of(child);
    if (label != Label::prep) continue;
    if (const graph::TimeIndex found = time_of_bound(child, depth + 1); found != graph::no_index)
      return found;
  }
  return graph::no_index;
}

/// "A frigate, due in Tema on Friday for an exercise"
graph::TimeIndex NounTimes::time_due(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t purpose = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || analysis_.document.lemma(purpose) != "for") return graph::no_index;
  const std::uint32_t whose = tokens[purpose].head;
  if (analysis_.document.lemma(whose) == "due") return owners_.of(whose);
  for (const std::uint32_t child : analysis_.tree.children(whose)) {
    if (analysis_.document.lemma(child) == "due" && tokens[child].label == Label::amod)
      return owners_.of(child);
  }
  return graph::no_index;
}

/// "expelled two officers over a visit in December": the time right behind a noun behind a preposition.
graph::TimeIndex NounTimes::time_right_behind(std::uint32_t noun) const {
  const auto& tokens = analysis_.document.tokens;
  if (tokens[noun].label != Label::pobj || noun + 2 >= tokens.size() ||
      !is_one_of(analysis_.document.word(noun + 1), {"in", "on"}))
    return graph::no_index;
  if (!is_one_of(analysis_.document.word(tokens[noun].head),
                 {"over", "about", "after", "following", "at", "during"}))
    return graph::no_index;
  for (graph::TimeIndex i = 0; i < analysis_.times.size(); ++i) {
    const TimeAt& at = analysis_.times[i];
    if (at.end > at.begin && at.begin == noun + 2 && !at.relative) return i;
  }
  return graph::no_index;
}

/// "The vote, which had been set for May, was held in June": when it was held, not for when it was set.
graph::TimeIndex NounTimes::time_held(std::uint32_t noun) const {
  const bool set = std::ranges::any_of(analysis_.tree.children(noun), [&](std::uint32_t child) {
    const Label label = analysis_.document.tokens[child].label;
    return (label == Label::relcl || label == Label::acl) &&
           is_one_of(reading_.fillers.lemma(child), {"plan", "set", "schedule", "slate", "expect", "fix"});
  });
  const Carrier carrier = set ? reading_.predicates.carrier(noun) : Carrier{};
  if (!carrier || !language::is_subject(carrier.label)) return graph::no_index;
  const bool held = is_bound(carrier.verb) || is_one_of(reading_.fillers.lemma(carrier.verb), {"take", "go"});
  return held ? owners_.of(carrier.verb) : graph::no_index;
}

graph::TimeIndex NounTimes::around(std::uint32_t token, std::uint32_t index) const {
  if (const graph::TimeIndex held = time_held(token); held != graph::no_index) return held;
  if (const graph::TimeIndex below = time_below(token); below != graph::no_index) return below;
  if (const graph::TimeIndex due = time_due(token); due != graph::no_index) return due;
  if (const graph::TimeIndex behind = time_right_behind(token); behind != graph::no_index) return behind;
  const Carrier carrier = reading_.predicates.carrier(token);
  if (!carrier) return graph::no_index;
  const std::string_view preposition =
      carrier.preposition == Tree::no_token ? "" : analysis_.document.lemma(carrier.preposition);
  // "At the invitation of the minister, they will come on Friday"
  if (preposition == "at" && is_bidding(reading_.fillers.lemma(token))) return graph::no_index;
  // "was notified on Tuesday by a telephone call"
  const bool means =
      preposition == "by" && analysis_.lexicon.events().family(analysis_.facts.events[index].type) ==
                                 analysis_.lexicon.events().family("phone_call");
  const bool inside = !preposition.empty() && !lies_during(preposition) && !means;
  if (is_event(carrier.verb)) {
    const bool addressed =
        analysis_.facts.events[index].type == "news_conference";  // "told a news conference on"
    // "broke off talks on Wednesday", "a truce took effect at midnight"
    const bool bound = preposition.empty() && (is_bound(carrier.verb) || is_in_force(carrier.verb, index));
    const bool at = (!preposition.empty() && !inside) || addressed || bound;
    return at ? owners_.of(carrier.verb) : graph::no_index;
  }
  if (inside && preposition != "with") return graph::no_index;
  if (is_wanted(carrier.verb)) return owners_.of(carrier.verb);
  if (const graph::TimeIndex above = clauses_.above(carrier.verb); above != graph::no_index) return above;
  return preposition.empty() ? time_inside(carrier.verb) : graph::no_index;
}

/// "a truce took effect on Monday": it holds from then on.
bool NounTimes::is_in_force(std::uint32_t verb, std::uint32_t index) const {
  return analysis_.facts.events[index].type == "ceasefire" &&
         analysis_.facts.events[reading_.event_of_token[verb]].type == "entry_into_force";
}

/// "marched on Wednesday demanding an election"
bool NounTimes::is_wanted(std::uint32_t verb) const {
  const LemmaEntry* entry = reading_.fillers.entry(verb);
  const StatusCue* cue = entry ? entry->cues[static_cast<std::size_t>(CueScope::object)] : nullptr;
  return cue && (cue->status == graph::Status::proposed || cue->status == graph::Status::hypothetical);
}

}  // namespace chancery::extract
