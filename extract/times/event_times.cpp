#include "extract/times/event_times.hpp"

#include "extract/text/tense.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/times/time_owners.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 12;

class TimePlacer {
 public:
  explicit TimePlacer(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), owners_(reading) {}

  void place(std::uint32_t index) {
    const std::uint32_t token = reading_.events[index].token;
    graph::TimeIndex time = owners_.of(token);
    for (const std::uint32_t word : reading_.events[index].words) {
      if (time == graph::no_index) time = owners_.of(word);  // "failed to pass Friday"
    }
    if (time == graph::no_index) time = around(token, index);
    reading_.event(index).time = time;
  }

  /// "called off a march tomorrow": what lies ahead of the article is the time of what was called off.
  void hand_down(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    const EventAt& at = reading_.events[index];
    if (event.time == graph::no_index || !analysis_.article.published ||
        at.trigger->pos == Trigger::Pos::noun)
      return;
    const auto& begin = analysis_.facts.times[event.time].interval.begin;
    if (!begin || *begin <= *analysis_.article.published) return;
    if (tense_of(analysis_.document, analysis_.tree, at.token) != Tense::past) return;
    for (const Filler& filler : at.predicate.fillers) {
      const bool told = filler.place.slot == Slot::obj || filler.place.slot == Slot::xcomp ||
                        filler.place.slot == Slot::ccomp;
      const std::uint32_t inner = told ? reading_.event_of_token[filler.token] : graph::no_index;
      if (inner == graph::no_index) continue;
      graph::Event& below = reading_.event(inner);
      if (below.time == graph::no_index) below.time = event.time;
      event.time = graph::no_index;
      return;
    }
  }

  /// "agreed at talks on Monday": a verb takes the time of the event during which it lies.
  void place_within(std::uint32_t index) {
    if (reading_.event(index).time != graph::no_index) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep || !during(filler.place.preposition)) continue;
      const std::uint32_t inner = reading_.event_of_token[filler.token];
      if (inner == graph::no_index || reading_.event(inner).time == graph::no_index) continue;
      reading_.event(index).time = reading_.event(inner).time;
      return;
    }
  }

  /// "the summit at which they hand over": when the summit is.
  void place_during(std::uint32_t index) {
    if (reading_.event(index).time != graph::no_index) return;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) return;
    const std::uint32_t noun = during_which(analysis_, reading_.events[index].token);
    if (noun == Tree::no_token) return;
    graph::TimeIndex time = owners_.of(noun);
    if (is_event(noun)) time = reading_.event(reading_.event_of_token[noun]).time;
    // "on 21 July, the summit at which"
    if (time == graph::no_index) time = time_before(analysis_, analysis_.tree.left_edge(noun));
    reading_.event(index).time = time;
  }

 private:
  static bool during(std::string_view preposition) {
    return is_one_of(preposition, {"at", "during", "in", "on", "without"});
  }

  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  /// "a summit scheduled for June", "due to be held in June", "a meeting that ended on Friday"
  graph::TimeIndex time_of_clause(std::uint32_t noun) const {
    const auto& tokens = analysis_.document.tokens;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = tokens[child].label;
      if (label != Label::acl && label != Label::relcl) continue;
      const bool bounds = is_bound(child);
      if (is_event(child) && !bounds) continue;
      if (owners_.of(child) != graph::no_index) return owners_.of(child);
      if (const graph::TimeIndex inner = time_inside(child); inner != graph::no_index) return inner;
    }
    return graph::no_index;
  }

  /// "due to be held in June", "is expected to be convened in March"
  graph::TimeIndex time_inside(std::uint32_t verb) const {
    const std::uint32_t inner = analysis_.tree.child(verb, Label::xcomp);
    if (inner == Tree::no_token || is_event(inner)) return graph::no_index;
    return owners_.of(inner);
  }

  /// Verbs that tell when something begins, goes on or ends: it happens then.
  bool is_bound(std::uint32_t verb) const {
    return is_one_of(reading_.fillers.lemma(verb),
                     {"end",    "close", "conclude", "open",    "begin",     "start",   "resume", "hold",
                      "host",   "wrap",  "break",    "cut",     "interrupt", "abandon", "finish", "complete",
                      "launch", "stage", "attend",   "address", "join",      "chair",   "lead"});
  }

  /// "the Dialogue, a forum scheduled for June", "Clashes between rangers and fighters flared at the
  /// weekend", where the parser gives the verb to the fighters.
  graph::TimeIndex time_below(std::uint32_t noun) const {
    if (const graph::TimeIndex below = time_of_clause(noun); below != graph::no_index) return below;
    const auto& tokens = analysis_.document.tokens;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      if (tokens[child].label == Label::appos) {
        if (const graph::TimeIndex below = time_of_clause(child); below != graph::no_index) return below;
      }
      if (tokens[child].label != Label::prep || analysis_.document.lemma(child) != "between") continue;
      std::uint32_t party = analysis_.tree.child(child, Label::pobj);
      if (party == Tree::no_token) continue;
      if (const std::uint32_t second = analysis_.tree.child(party, Label::conj); second != Tree::no_token)
        party = second;
      if (const graph::TimeIndex below = time_of_clause(party); below != graph::no_index) return below;
    }
    return graph::no_index;
  }

  graph::TimeIndex around_noun(std::uint32_t token, std::uint32_t index) const {
    if (const graph::TimeIndex below = time_below(token); below != graph::no_index) return below;
    const Carrier carrier = reading_.predicates.carrier(token);
    if (!carrier) return graph::no_index;
    const std::string_view preposition =
        carrier.preposition == Tree::no_token ? "" : analysis_.document.lemma(carrier.preposition);
    // "was notified on Tuesday by a telephone call"
    const bool means = preposition == "by" && analysis_.lexicon.events().family(reading_.event(index).type) ==
                                                  analysis_.lexicon.events().family("phone_call");
    const bool inside = !preposition.empty() && !during(preposition) && !means;
    if (is_event(carrier.verb)) {
      const bool addressed = reading_.event(index).type == "news_conference";  // "told a news conference on"
      const bool bound = preposition.empty() && is_bound(carrier.verb);  // "broke off talks on Wednesday"
      const bool at = (!preposition.empty() && !inside) || addressed || bound;
      return at ? owners_.of(carrier.verb) : graph::no_index;
    }
    if (inside && preposition != "with") return graph::no_index;
    if (is_wanted(carrier.verb)) return owners_.of(carrier.verb);
    if (const graph::TimeIndex above = time_above(carrier.verb); above != graph::no_index) return above;
    return preposition.empty() ? time_inside(carrier.verb) : graph::no_index;
  }

  /// "marched on Wednesday demanding an election"
  bool is_wanted(std::uint32_t verb) const {
    const LemmaEntry* entry = reading_.fillers.entry(verb);
    const StatusCue* cue = entry ? entry->cues[static_cast<std::size_t>(CueScope::object)] : nullptr;
    return cue && (cue->status == graph::Status::proposed || cue->status == graph::Status::hypothetical);
  }

  /// The time of what the event hangs on, as far as that is told of the event too.
  graph::TimeIndex around(std::uint32_t token, std::uint32_t index) const {
    const auto& tokens = analysis_.document.tokens;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) return around_noun(token, index);
    const Label label = tokens[token].label;
    const std::uint32_t above = tokens[token].head;
    if (above == token) return graph::no_index;
    if (label == Label::conj && tokens[above].pos == Pos::VERB) {
      return shares_tense(token, above) ? time_above(above) : graph::no_index;
    }
    if (label == Label::xcomp && !is_event(above)) return time_above(above);
    if (label == Label::pcomp && is_one_of(analysis_.document.lemma(above), {"by", "without"}))
      return time_above(tokens[above].head);
    const bool content = is_event(above) && reading_.events[reading_.event_of_token[above]].trigger->content;
    if ((label == Label::xcomp || label == Label::advcl) && analysis_.document.tag(token) == "VB" &&
        !content) {
      return time_above(above);  // "voted on Tuesday to adopt", "is to fly there next week to meet"
    }
    return is_outcome(token) ? owners_.of(above) : graph::no_index;
  }

  /// "hit the airport, killing two": a participle that tells what came of it.
  bool is_outcome(std::uint32_t verb) const {
    return analysis_.document.tokens[verb].label == Label::advcl && analysis_.document.tag(verb) == "VBG" &&
           analysis_.tree.child(verb, Label::mark) == Tree::no_token;
  }

  /// "was arrested last month and is awaiting trial", "was initialled in May but has not been signed": the
  /// second is told of now.
  bool shares_tense(std::uint32_t verb, std::uint32_t above) const {
    return !is_of_now(analysis_.document, analysis_.tree, verb) ||
           is_of_now(analysis_.document, analysis_.tree, above);
  }

  graph::TimeIndex time_above(std::uint32_t verb) const {
    const auto& tokens = analysis_.document.tokens;
    for (int i = 0; i < max_climb; ++i) {
      if (owners_.of(verb) != graph::no_index) return owners_.of(verb);
      const Label label = tokens[verb].label;
      const std::uint32_t above = tokens[verb].head;
      const bool shared =
          label == Label::xcomp || label == Label::conj || label == Label::acomp || is_outcome(verb);
      if (above == verb || !shared) break;
      if (label == Label::conj && !shares_tense(verb, above)) break;
      verb = above;
    }
    return graph::no_index;
  }

  EventReading& reading_;
  Analysis& analysis_;
  TimeOwners owners_;
};

}  // namespace

void place_in_time(EventReading& reading) {
  TimePlacer placer(reading);
  const auto count = static_cast<std::uint32_t>(reading.events.size());
  for (std::uint32_t i = 0; i < count; ++i) placer.place(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.place_within(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.place_during(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.hand_down(i);
}

}  // namespace chancery::extract
