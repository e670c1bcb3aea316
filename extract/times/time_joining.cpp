#include "extract/times/time_joining.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::TimeIndex;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;
constexpr int month_long = 31;  // days

class TimeJoiner {
 public:
  explicit TimeJoiner(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index) {
    if (time(index) != graph::no_index || reading_.events[index].trigger->pos == Trigger::Pos::noun) return;
    const std::uint32_t verb = reading_.events[index].token;
    from_next(index, verb);
    if (time(index) == graph::no_index) from_where(index, verb);
    if (time(index) == graph::no_index) from_first(index, verb);
    if (time(index) == graph::no_index) from_background(index, verb);
    if (time(index) == graph::no_index) from_refusal(index, verb);
    if (time(index) == graph::no_index) from_guest(index, verb);
  }

  /// "ordered his arrest on 20 February": a day that has passed is that of the order, not of what lies ahead.
  void give_back(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    const auto& published = analysis_.article.published;
    if (reading_.events[index].trigger->pos != Trigger::Pos::noun || event.time == graph::no_index ||
        !chancery::extract::is_ahead(event.status) || !published)
      return;
    constexpr int month = 31;
    const Interval& past = analysis_.facts.times[event.time].interval;
    if (!past.begin || !past.end || *past.end >= *published || days_between(*past.begin, *past.end) >= month)
      return;
    const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
    if (!carrier || carrier.label != Label::dobj || carrier.preposition != Tree::no_token) return;
    const std::uint32_t above = reading_.event_of_token[carrier.verb];
    if (above == graph::no_index || !is_past(carrier.verb)) return;
    graph::Event& deed = reading_.event(above);
    if (deed.status != graph::Status::occurred || deed.time != graph::no_index) return;
    deed.time = event.time;
    event.time = graph::no_index;
  }

 private:
  TimeIndex time(std::uint32_t index) const { return analysis_.facts.events[index].time; }
  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }

  bool has_subject(std::uint32_t verb) const { return analysis_.tree.subject(verb) != Tree::no_token; }

  bool is_past(std::uint32_t verb) const {
    return tense_of(analysis_.document, analysis_.tree, verb) == Tense::past;
  }

  /// A time of known bounds, no longer than a month, that hangs on the verb itself.
  TimeIndex own_time(std::uint32_t verb) const {
    for (TimeIndex i = 0; i < analysis_.times.size(); ++i) {
      const TimeAt& at = analysis_.times[i];
      const bool hangs = at.end > at.begin && (at.of == verb || token_at(at.of).head == verb);
      if (hangs && !at.relative && is_short(i)) return i;
    }
    return graph::no_index;
  }

  bool is_short(TimeIndex time) const {
    const Interval& interval = analysis_.facts.times[time].interval;
    return interval.begin && interval.end && days_between(*interval.begin, *interval.end) < month_long;
  }

  /// "was shot and wounded at the gate early this morning": two verbs side by side.
  void from_next(std::uint32_t index, std::uint32_t verb) {
    for (const std::uint32_t next : analysis_.tree.children(verb)) {
      const bool beside = next == verb + 2 && token_at(next).label == Label::conj &&
                          analysis_.document.lemma(verb + 1) == "and";
      if (beside && !has_subject(next) && is_past(verb)) return set(index, own_time(next));
    }
  }

  /// "had met in Singapore in June, where they signed"
  void from_where(std::uint32_t index, std::uint32_t verb) {
    for (int i = 0; i < max_climb && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (token_at(verb).label != Label::relcl || !is_past(verb)) return;
    const bool where = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return token_at(child).label == Label::advmod && analysis_.document.word(child) == "where";
    });
    if (!where || own_time(verb) != graph::no_index) return;
    std::uint32_t main = token_at(verb).head;
    for (int i = 0; i < max_climb && token_at(main).pos != Pos::VERB; ++i) main = token_at(main).head;
    const std::uint32_t above = reading_.event_of_token[main];
    if (above != graph::no_index && is_past(main) && time(above) != graph::no_index && is_short(time(above)))
      set(index, time(above));
  }

  /// "During his visit in December he signed an agreement and met the king": what a sentence opens with holds
  /// for all of it.
  void from_first(std::uint32_t index, std::uint32_t verb) {
    if (token_at(verb).label != Label::conj || has_subject(verb)) return;
    const std::uint32_t first = reading_.event_of_token[token_at(verb).head];
    if (first == graph::no_index || time(first) == graph::no_index || !is_short(time(first))) return;
    const std::uint32_t begin = analysis_.document.sentences[token_at(verb).sentence].begin;
    const Span span = analysis_.facts.times[time(first)].span;
    const bool opens =
        token_at(begin).span.begin <= span.begin && span.end <= token_at(token_at(verb).head).span.begin;
    if (opens && is_past(verb) && is_past(token_at(verb).head)) set(index, time(first));
  }

  /// "entered its fifth day on Wednesday as jets bombed positions"
  void from_background(std::uint32_t index, std::uint32_t verb) {
    const std::uint32_t mark = analysis_.tree.child(verb, Label::mark);
    if (token_at(verb).label != Label::advcl || mark == Tree::no_token ||
        analysis_.document.word(mark) != "as" || analysis_.document.tag(verb) != "VBD" ||
        reading_.events[index].trigger->is_speech())
      return;
    if (analysis_.document.tag(token_at(verb).head) == "VBD") set(index, own_time(token_at(verb).head));
  }

  /// "hours after he had refused to step down": the refusal's day.
  void from_refusal(std::uint32_t index, std::uint32_t verb) {
    if (token_at(verb).label != Label::xcomp ||
        analysis_.facts.events[index].status != graph::Status::negated)
      return;
    const std::uint32_t refusal = reading_.event_of_token[token_at(verb).head];
    if (refusal != graph::no_index && is_past(token_at(verb).head)) set(index, time(refusal));
  }

  /// "In the following week he will meet Sherman, who will travel to Seoul": who comes for a meeting ahead.
  void from_guest(std::uint32_t index, std::uint32_t verb) {
    if (token_at(verb).label != Label::relcl ||
        !is_one_of(analysis_.facts.events[index].type, {"travel", "visit"}))
      return;
    std::uint32_t main = token_at(verb).head;
    for (int i = 0; i < max_climb && token_at(main).pos != Pos::VERB; ++i) main = token_at(main).head;
    const std::uint32_t above = reading_.event_of_token[main];
    if (above == graph::no_index || !is_gathering(analysis_.facts.events[above].type)) return;
    if (is_ahead(verb) && is_ahead(main)) set(index, time(above));
  }

  bool is_ahead(std::uint32_t verb) const {
    return tense_of(analysis_.document, analysis_.tree, verb) == Tense::future;
  }

  void set(std::uint32_t index, TimeIndex time) { reading_.event(index).time = time; }

  EventReading& reading_;
  Analysis& analysis_;
};

}  // namespace

void join_times(EventReading& reading) {
  TimeJoiner joiner(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) joiner.read(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) joiner.give_back(i);
}

void date_by_news(EventReading& reading) {
  Analysis& analysis = reading.analysis;
  auto& events = analysis.facts.events;
  const auto& published = analysis.article.published;
  if (!published) return;
  for (const graph::Event& told : events) {
    if (told.claimed_in == graph::no_index || told.time == graph::no_index) continue;
    graph::Event& speech = events[told.claimed_in];
    const Interval& day = analysis.facts.times[told.time].interval;
    const bool news = day.begin == published && day.end == published;
    if (!news || told.status != graph::Status::occurred || speech.status != graph::Status::occurred) continue;
    if (speech.time == graph::no_index) speech.time = told.time;
  }
}

}  // namespace chancery::extract
