#include "extract/times/event_times.hpp"

#include <algorithm>

#include "extract/text/tense.hpp"
#include "extract/text/when_clauses.hpp"

namespace chancery::extract {

using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 12;

class TimePlacer {
 public:
  explicit TimePlacer(EventReading& reading)
      : reading_(reading),
        analysis_(reading.analysis),
        time_of_token_(analysis_.document.tokens.size(), graph::no_index) {
    for (std::uint32_t i = 0; i < analysis_.times.size(); ++i) {
      if (analysis_.times[i].end > analysis_.times[i].begin) note(i);  // not those of date lines
    }
    for (std::uint32_t i = 0; i < time_of_token_.size(); ++i) {
      if (analysis_.document.tokens[i].pos != Pos::VERB) continue;
      if (const auto time = time_of_when(analysis_, i); time != graph::no_index) time_of_token_[i] = time;
    }
  }

  void place(std::uint32_t index) {
    const std::uint32_t token = reading_.events[index].token;
    graph::TimeIndex time = time_of_token_[token];
    for (const std::uint32_t word : reading_.events[index].words) {
      if (time == graph::no_index) time = time_of_token_[word];  // "failed to pass Friday"
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
    graph::TimeIndex time = time_of_token_[noun];
    if (is_event(noun)) time = reading_.event(reading_.event_of_token[noun]).time;
    // "on 21 July, the summit at which"
    if (time == graph::no_index) time = time_before(analysis_, analysis_.tree.left_edge(noun));
    reading_.event(index).time = time;
  }

 private:
  static bool during(std::string_view preposition) {
    return preposition == "at" || preposition == "during" || preposition == "in" || preposition == "on";
  }

  /// "met for the first time since March", "the third attempt since 2022": when it had been before.
  bool is_last_time(std::uint32_t at) const {
    const auto& tokens = analysis_.document.tokens;
    for (int i = 0; i < 3 && tokens[at].head != at; ++i, at = tokens[at].head) {
      if (analysis_.document.lemma(at) != "since") continue;
      const std::uint32_t begin = analysis_.document.sentences[tokens[at].sentence].begin;
      for (std::uint32_t word = at; word > begin && at - word < 8; --word) {
        if (counts(word)) return true;
      }
      return false;
    }
    return false;
  }

  /// "first", "third", "deadliest"
  bool counts(std::uint32_t word) const {
    const std::string_view tag = analysis_.document.tag(word);
    if (tag == "JJS" || tag == "RBS") return true;
    constexpr std::string_view words[] = {"first", "second",  "third",  "fourth", "fifth",
                                          "sixth", "seventh", "eighth", "ninth",  "tenth"};
    return std::ranges::find(words, analysis_.document.word(word)) != std::end(words);
  }

  /// Notes a time at the first event or verb above it.
  void note(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t at = analysis_.times[index].of;
    if (is_last_time(at)) return;
    bool moved = false;
    const std::uint32_t what = put_off_to(analysis_, at, moved);
    if (what != Tree::no_token) time_of_token_[what] = index;
    if (moved) return;
    for (int i = 0; i < max_climb; ++i, at = tokens[at].head) {
      const bool event = reading_.event_of_token[at] != graph::no_index;
      const bool verb = tokens[at].pos == Pos::VERB || tokens[at].pos == Pos::AUX;
      if (event && is_count_beside(at)) continue;
      if (event || verb) {
        graph::TimeIndex& known = time_of_token_[at];
        const bool better =
            known == graph::no_index || analysis_.times[known].relative || narrower(index, known);
        if (better && !(known != graph::no_index && analysis_.times[index].relative)) known = index;
        return;
      }
      if (tokens[at].head == at) return;
    }
  }

  /// "voted 9-0 with 11 abstentions on Wednesday": the day is that of the vote.
  bool is_count_beside(std::uint32_t noun) const {
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t with = tokens[noun].head;
    return tokens[noun].label == Label::pobj && analysis_.document.lemma(with) == "with" &&
           is_event(tokens[with].head) && analysis_.tree.child(noun, Label::nummod) != Tree::no_token;
  }

  bool narrower(graph::TimeIndex a, graph::TimeIndex b) const {
    return days(analysis_.facts.times[a]) < days(analysis_.facts.times[b]);
  }

  static int days(const graph::Time& time) {
    if (!time.interval.begin || !time.interval.end) return 100000;
    return days_between(*time.interval.begin, *time.interval.end);
  }

  bool is_event(std::uint32_t token) const { return reading_.event_of_token[token] != graph::no_index; }

  /// "a summit scheduled for June", "due to be held in June"
  graph::TimeIndex time_of_clause(std::uint32_t noun) const {
    const auto& tokens = analysis_.document.tokens;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = tokens[child].label;
      if ((label != Label::acl && label != Label::relcl) || is_event(child)) continue;
      if (time_of_token_[child] != graph::no_index) return time_of_token_[child];
      const std::uint32_t inner = analysis_.tree.child(child, Label::xcomp);
      if (inner != Tree::no_token && !is_event(inner) && time_of_token_[inner] != graph::no_index) {
        return time_of_token_[inner];
      }
    }
    return graph::no_index;
  }

  /// The time of what the event hangs on, as far as that is told of the event too.
  graph::TimeIndex around(std::uint32_t token, std::uint32_t index) const {
    const auto& tokens = analysis_.document.tokens;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) {
      if (const graph::TimeIndex below = time_of_clause(token); below != graph::no_index) return below;
      for (const std::uint32_t child : analysis_.tree.children(token)) {
        // "the Dialogue, a forum scheduled to take place in June"
        if (tokens[child].label != Label::appos) continue;
        if (const graph::TimeIndex below = time_of_clause(child); below != graph::no_index) return below;
      }
      const Carrier carrier = reading_.predicates.carrier(token);
      if (!carrier) return graph::no_index;
      const bool inside =
          carrier.preposition != Tree::no_token && !during(analysis_.document.lemma(carrier.preposition));
      if (is_event(carrier.verb)) {
        const bool addressed =
            reading_.event(index).type == "news_conference";  // "told a news conference on Monday"
        const bool at = (carrier.preposition != Tree::no_token && !inside) || addressed;
        return at ? time_of_token_[carrier.verb] : graph::no_index;
      }
      if (inside && analysis_.document.lemma(carrier.preposition) != "with") return graph::no_index;
      return time_above(carrier.verb);
    }
    const Label label = tokens[token].label;
    const std::uint32_t above = tokens[token].head;
    if (above == token) return graph::no_index;
    if (label == Label::conj && tokens[above].pos == Pos::VERB) {
      return shares_tense(token, above) ? time_above(above) : graph::no_index;
    }
    if (label == Label::xcomp && !is_event(above)) return time_above(above);
    if (label == Label::pcomp && analysis_.document.lemma(above) == "by")
      return time_above(tokens[above].head);
    const bool content = is_event(above) && reading_.events[reading_.event_of_token[above]].trigger->content;
    if ((label == Label::xcomp || label == Label::advcl) && analysis_.document.tag(token) == "VB" &&
        !content) {
      return time_above(above);  // "voted on Tuesday to adopt", "is to fly there next week to meet"
    }
    if (label == Label::advcl && analysis_.document.tag(token) == "VBG" &&
        analysis_.tree.child(token, Label::mark) == Tree::no_token) {
      return time_of_token_[above];
    }
    return graph::no_index;
  }

  /// "was arrested last month and is awaiting trial", "was initialled in May but has not been signed": the
  /// second is told of now.
  bool shares_tense(std::uint32_t verb, std::uint32_t above) const {
    return !is_of_now(verb) || is_of_now(above);
  }

  bool is_of_now(std::uint32_t verb) const {
    const auto now = [&](std::uint32_t token) {
      const std::string_view tag = analysis_.document.tag(token);
      return tag == "VBZ" || tag == "VBP";
    };
    return now(verb) || std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
             const Label label = analysis_.document.tokens[child].label;
             return (label == Label::aux || label == Label::auxpass) && now(child);
           });
  }

  graph::TimeIndex time_above(std::uint32_t verb) const {
    const auto& tokens = analysis_.document.tokens;
    for (int i = 0; i < max_climb; ++i) {
      if (time_of_token_[verb] != graph::no_index) return time_of_token_[verb];
      const Label label = tokens[verb].label;
      const std::uint32_t above = tokens[verb].head;
      const bool shared = label == Label::xcomp || label == Label::conj || label == Label::acomp;
      if (above == verb || !shared) break;
      if (label == Label::conj && !shares_tense(verb, above)) break;
      verb = above;
    }
    return graph::no_index;
  }

  EventReading& reading_;
  Analysis& analysis_;
  std::vector<graph::TimeIndex> time_of_token_;
};

}  // namespace

void place_in_time(EventReading& reading) {
  TimePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.place(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.place_within(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.place_during(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.hand_down(i);
}

}  // namespace chancery::extract
