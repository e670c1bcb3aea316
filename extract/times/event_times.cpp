#include "extract/times/event_times.hpp"

#include "extract/text/tense.hpp"
#include "extract/text/when_clauses.hpp"
#include "extract/times/noun_times.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

class TimePlacer {
 public:
  explicit TimePlacer(EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        owners_(reading),
        clauses_(reading, owners_),
        nouns_(reading, owners_, clauses_) {}

  void place(std::uint32_t index) {
    const std::uint32_t token = reading_.events[index].token;
    graph::TimeIndex time = owners_.of(token);
    for (const std::uint32_t word : reading_.events[index].words) {
      if (time == graph::no_index) time = owners_.of(word);  // "failed to pass Friday"
    }
    if (is_new_end(time, index)) time = graph::no_index;
    if (time == graph::no_index) {
      const bool noun = reading_.events[index].trigger->pos == Trigger::Pos::noun;
      time = noun ? nouns_.around(token, index) : clauses_.around(token);
      if (!noun && time == graph::no_index && reading_.events[index].trigger->is_speech())
        time = of_paper(token);
      if (!noun && time == graph::no_index) time = of_gathering(token);
    }
    reading_.event(index).time = with_last_year(time);
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
      if (filler.place.slot != Slot::prep || !lies_during(filler.place.preposition)) continue;
      // "deplored the loss of life in the attack"
      if (filler.borrowed && reading_.events[index].trigger->is_speech()) continue;
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
    graph::TimeIndex time = of_noun(noun);
    // "an April raid on the village in which"
    if (time == graph::no_index && !is_event(noun)) time = of_noun(noun_over(noun));
    // "on 21 July, the summit at which"
    if (time == graph::no_index) time = time_before(analysis_, analysis_.tree.left_edge(noun));
    reading_.event(index).time = time;
  }

  /// "will visit Manila on June 27 for talks": the talks are then.
  void lend_to_purpose(std::uint32_t index) {
    const graph::Event& event = reading_.event(index);
    if (event.time == graph::no_index || (event.type != "visit" && event.type != "travel")) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep || filler.place.preposition != "for") continue;
      const std::uint32_t inner = reading_.event_of_token[filler.token];
      if (inner != graph::no_index && reading_.event(inner).time == graph::no_index)
        reading_.event(inner).time = event.time;
    }
  }

 private:
  /// The noun that a noun hangs on by a preposition, itself where there is none.
  std::uint32_t noun_over(std::uint32_t noun) const {
    const auto& tokens = analysis_.document.tokens;
    if (tokens[noun].label != language::Label::pobj) return noun;
    const std::uint32_t above = tokens[tokens[noun].head].head;
    return tokens[above].pos == language::Pos::NOUN ? above : noun;
  }

  /// When what a noun tells was: "the raid", "the incident of 14 August".
  graph::TimeIndex of_noun(std::uint32_t noun) const {
    if (is_event(noun)) return reading_.event(reading_.event_of_token[noun]).time;
    if (owners_.of(noun) != graph::no_index) return owners_.of(noun);
    for (const std::uint32_t of : analysis_.tree.children(noun)) {
      if (analysis_.folded.word(of) != "of") continue;
      const graph::TimeIndex time = time_behind(analysis_, of);
      if (time != graph::no_index) return time;
    }
    return graph::no_index;
  }

  /// "Ministers, meeting in Tallinn in April 2010, invited it": when they did so together.
  graph::TimeIndex of_gathering(std::uint32_t verb) const {
    const std::uint32_t subject = analysis_.tree.child(verb, language::Label::nsubj);
    const std::uint32_t met =
        subject == Tree::no_token ? subject : analysis_.tree.child(subject, language::Label::acl);
    if (met == Tree::no_token || met > verb || analysis_.document.tag(met) != "VBG" ||
        !is_one_of(analysis_.document.lemma(met), {"meet", "gather", "convene", "assemble", "confer"}))
      return graph::no_index;
    return owners_.of(met);
  }

  /// "fought from 1998 to 2000": both years together.
  graph::TimeIndex with_last_year(graph::TimeIndex first) {
    if (first == graph::no_index) return first;
    const auto is_year = [&](graph::TimeIndex time) { return analysis_.facts.times[time].value.size() == 4; };
    const TimeAt at = analysis_.times[first];
    const auto& document = analysis_.document;
    if (!is_year(first) || at.begin == 0 || at.end + 1 >= document.tokens.size() ||
        !is_one_of(analysis_.folded.word(at.begin - 1), {"from", "between"}) ||
        !is_one_of(document.word(at.end), {"to", "and", "until", "till", "through"}))
      return first;
    for (graph::TimeIndex last = 0; last < analysis_.times.size(); ++last) {
      if (analysis_.times[last].begin != at.end + 1 || !is_year(last)) continue;
      graph::Time whole = analysis_.facts.times[first];
      const graph::Time& end = analysis_.facts.times[last];
      whole.span.end = end.span.end;
      whole.interval.end = end.interval.end;
      whole.value += "/" + end.value;
      analysis_.facts.times.push_back(std::move(whole));
      analysis_.times.push_back({});
      return static_cast<graph::TimeIndex>(analysis_.times.size() - 1);
    }
    return first;
  }

  /// "decided today to extend the mandate until 31 October": how long it is to last.
  bool is_new_end(graph::TimeIndex time, std::uint32_t index) const {
    if (time == graph::no_index || analysis_.facts.events[index].type != "extension") return false;
    const std::uint32_t begin = analysis_.times[time].begin;
    return begin > 0 && is_one_of(analysis_.document.word(begin - 1), {"until", "till", "to"});
  }

  /// "In a video posted on December 11, the group demanded": when what holds the words came out.
  graph::TimeIndex of_paper(std::uint32_t verb) const {
    for (const std::uint32_t in : analysis_.tree.children(verb)) {
      if (!is_one_of(analysis_.folded.word(in), {"in", "on"})) continue;
      const std::uint32_t paper = analysis_.tree.child(in, language::Label::pobj);
      if (paper == Tree::no_token ||
          !is_one_of(analysis_.document.lemma(paper),
                     {"video", "statement", "letter", "message", "recording", "post", "note", "broadcast",
                      "interview", "speech", "footage", "article", "report", "leaflet", "decree"}))
        continue;
      const std::uint32_t came = analysis_.tree.child(paper, language::Label::acl);
      if (came != Tree::no_token && owners_.of(came) != graph::no_index) return owners_.of(came);
    }
    return graph::no_index;
  }

  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  EventReading& reading_;
  Analysis& analysis_;
  TimeOwners owners_;
  ClauseTimes clauses_;
  NounTimes nouns_;
};

}  // namespace

void place_in_time(EventReading& reading) {
  TimePlacer placer(reading);
  const auto count = static_cast<std::uint32_t>(reading.events.size());
  for (std::uint32_t i = 0; i < count; ++i) placer.place(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.place_within(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.place_during(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.hand_down(i);
  for (std::uint32_t i = 0; i < count; ++i) placer.lend_to_purpose(i);
}

}  // namespace chancery::extract
