#include "extract/times/time_sharing.hpp"

#include <algorithm>
#include <vector>

#include "extract/places/place_phrases.hpp"
#include "extract/text/tense.hpp"
#include "extract/times/clause_times.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::TimeIndex;
using language::Label;
using language::Pos;

namespace {

constexpr int max_climb = 6;
constexpr std::uint32_t memory = 6;  ///< events looked back at

class TimeSharer {
 public:
  explicit TimeSharer(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), has_time_(analysis_.document.tokens.size(), false) {
    for (const TimeAt& at : analysis_.times) {
      if (at.end > at.begin) has_time_[verb_above(at.head)] = true;
    }
  }

  void read(std::uint32_t index) {
    if (time(index) != graph::no_index || is_noun(index)) return;
    const std::uint32_t verb = reading_.events[index].token;
    from_clause_below(index, verb);
    if (time(index) == graph::no_index) from_clause_above(index, verb);
    if (time(index) == graph::no_index) from_decided(index, verb);
    if (time(index) == graph::no_index) from_conjunct(index, verb);
    if (time(index) == graph::no_index) from_where(index, verb);
    if (time(index) == graph::no_index) from_purpose(index, verb);
    if (time(index) == graph::no_index) from_scene(index);
    if (time(index) == graph::no_index) from_ballot(index);
    if (time(index) == graph::no_index) from_part_of_day(index);
    if (time(index) == graph::no_index) from_hours_before(index);
  }

 private:
  TimeIndex time(std::uint32_t index) const { return analysis_.facts.events[index].time; }
  bool is_noun(std::uint32_t index) const {
    return reading_.events[index].trigger->pos == Trigger::Pos::noun;
  }
  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }

  /// A verb of the past, without "had", which tells of what was before.
  bool is_simple_past(std::uint32_t verb) const {
    if (tense_of(analysis_.document, analysis_.tree, verb) != Tense::past) return false;
    return std::ranges::none_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return token_at(child).label == Label::aux && analysis_.document.lemma(child) == "have";
    });
  }

  /// "when", "as", "hours after", "minutes before": the clause is of the same day.
  bool is_of_same_day(std::uint32_t clause) const {
    if (token_at(clause).label != Label::advcl) return false;
    for (const std::uint32_t child : analysis_.tree.children(clause)) {
      const std::string_view word = analysis_.folded.word(child);
      if (child > clause) break;
      if (word == "when" && token_at(child).label == Label::advmod)
        return is_simple_past(clause) && is_simple_past(token_at(clause).head);
      if ((word != "after" && word != "before") || token_at(child).label != Label::mark) continue;
      return child > 0 && is_of_hours(analysis_.document.word(child - 1));
    }
    return false;
  }

  /// "were killed when troops shelled the village on Tuesday"
  void from_clause_below(std::uint32_t index, std::uint32_t verb) {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (!is_of_same_day(child)) continue;
      const std::uint32_t below = told_by(child);
      if (below == graph::no_index || time(below) == graph::no_index) continue;
      if (is_day(time(below)) || analysis_.document.word(analysis_.tree.left_edge(child)) == "When")
        return set(index, time(below));  // "When he came to power in 2017, he promised"
    }
  }

  /// "was abandoned on Wednesday when the delegate was denied a visa", "hours after he had refused"
  void from_clause_above(std::uint32_t index, std::uint32_t verb) {
    for (int i = 0; i < max_climb && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (!is_of_same_day(verb)) return;
    const std::uint32_t above = told_by(token_at(verb).head);
    if (above == graph::no_index || time(above) == graph::no_index || !is_day(time(above))) return;
    set(index, time(above));
  }

  /// The event that a clause tells: by its verb, or by what the verb carries ("the trial opened", "resorted
  /// to shelling").
  std::uint32_t told_by(std::uint32_t verb) const {
    if (reading_.event_of_token[verb] != graph::no_index) return reading_.event_of_token[verb];
    for (std::uint32_t child : analysis_.tree.children(verb)) {
      if (analysis_.document.word(child) == "to") child = analysis_.tree.child(child, Label::pobj);
      if (child == Tree::no_token) continue;
      const Label label = token_at(child).label;
      const bool carried = language::is_subject(label) || label == Label::dobj || label == Label::pobj;
      const std::uint32_t event = carried ? event_in(child) : graph::no_index;
      if (event != graph::no_index && time(event) != graph::no_index) return event;
    }
    return graph::no_index;
  }

  /// The event of a noun, or of what it tries: "an attempt to rescue them".
  std::uint32_t event_in(std::uint32_t noun) const {
    if (reading_.event_of_token[noun] != graph::no_index) return reading_.event_of_token[noun];
    const std::uint32_t tried = analysis_.tree.child(noun, Label::acl);
    return tried == Tree::no_token ? graph::no_index : reading_.event_of_token[tried];
  }

  /// "were killed and six wounded on Thursday": the day behind the last holds for all.
  void from_conjunct(std::uint32_t index, std::uint32_t verb) {
    if (!is_harm(index) || !is_simple_past(verb)) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const std::uint32_t joint = reading_.event_of_token[child];
      if (token_at(child).label != Label::conj || joint == graph::no_index) continue;
      if (is_harm(joint) && time(joint) != graph::no_index && is_day(time(joint)))
        return set(index, time(joint));
    }
  }

  /// "rejected a bill on Thursday": the parser may give the day to the bill.
  void from_decided(std::uint32_t index, std::uint32_t verb) {
    if (!is_one_of(analysis_.facts.events[index].type, {"rejection", "adoption", "legislation", "vote",
                                                        "veto", "signing", "ratification", "approval"}))
      return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (token_at(child).label != Label::dobj && token_at(child).label != Label::nsubjpass) continue;
      const std::uint32_t what = reading_.event_of_token[child];
      if (what == graph::no_index || time(what) == graph::no_index || !is_simple_past(verb)) continue;
      if (analysis_.is_day_behind(time(what))) return set(index, time(what));
    }
  }

  /// "is expected in Geneva on Thursday to brief them": one stay.
  void from_purpose(std::uint32_t index, std::uint32_t verb) {
    if (!is_one_of(analysis_.facts.events[index].type, {"visit", "travel"})) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const bool purpose = (token_at(child).label == Label::xcomp || token_at(child).label == Label::advcl) &&
                           analysis_.document.tag(child) == "VB";
      const std::uint32_t inner = purpose ? reading_.event_of_token[child] : graph::no_index;
      if (inner != graph::no_index && time(inner) != graph::no_index) return set(index, time(inner));
    }
  }

  /// "took part in talks in Baku on Tuesday, where he met his colleague and signed a protocol"
  void from_where(std::uint32_t index, std::uint32_t verb) {
    for (int i = 0; i < max_climb && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (token_at(verb).label != Label::relcl || !is_simple_past(verb) || has_time_[verb]) return;
    const bool where = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      return token_at(child).label == Label::advmod && analysis_.document.word(child) == "where";
    });
    const std::uint32_t main = where ? verb_above(token_at(verb).head) : verb;
    const std::uint32_t above = main == verb ? graph::no_index : reading_.event_of_token[main];
    if (above == graph::no_index || !is_simple_past(main) || time(above) == graph::no_index) return;
    if (is_day(time(above))) set(index, time(above));
  }

  bool is_harm(std::uint32_t index) const {
    return is_one_of(analysis_.facts.events[index].type,
                     {"killing", "casualties", "injury", "attack", "clash"});
  }

  bool is_day(TimeIndex time) const { return analysis_.facts.times[time].interval.is_day(); }

  /// "ambushed a convoy on Wednesday; three were killed": what happens at one spot in one breath.
  void from_scene(std::uint32_t index) {
    if (!is_scene(analysis_.facts.events[index].type)) return;
    const std::uint32_t own = reading_.events[index].token;
    if (!is_simple_past(own) || has_time_[own]) return;
    const std::uint32_t sentence = token_at(own).sentence;
    for (std::uint32_t i = index; i-- > 0 && index - i <= memory;) {
      const std::uint32_t other = reading_.events[i].token;
      if (paragraph(token_at(other).sentence) != paragraph(sentence)) return;
      if (token_at(other).sentence + 1 < sentence) return;
      if (!is_scene(analysis_.facts.events[i].type) || time(i) == graph::no_index) continue;
      if (is_day(time(i)) && is_told_as_past(i)) set(index, time(i));
      return;
    }
  }

  /// "marched on Wednesday and 26 were detained; all had been let go by evening": of the same day.
  void from_part_of_day(std::uint32_t index) {
    const std::uint32_t verb = reading_.events[index].token;
    const bool part = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t by) {
      if (!is_one_of(analysis_.document.word(by), {"by", "before", "at"})) return false;
      const std::uint32_t of_day = analysis_.tree.child(by, Label::pobj);
      return of_day != Tree::no_token && analysis_.tree.children(of_day).empty() &&
             is_one_of(analysis_.document.word(of_day),
                       {"evening", "nightfall", "dawn", "noon", "midday", "midnight", "dusk", "sunset"});
    });
    if (!part || tense_of(analysis_.document, analysis_.tree, verb) != Tense::past) return;
    for (std::uint32_t i = index; i-- > 0 && index - i <= memory;) {
      const std::uint32_t other = reading_.events[i].token;
      if (paragraph(token_at(other).sentence) != paragraph(token_at(verb).sentence)) return;
      if (time(i) == graph::no_index || !is_told_as_past(i)) continue;
      if (is_day(time(i))) set(index, time(i));
      return;
    }
  }

  /// "addressed the summit on Thursday. Hours later, drones struck": the day told in the sentence before.
  void from_hours_before(std::uint32_t index) {
    const std::uint32_t number = token_at(reading_.events[index].token).sentence;
    if (number == 0 || !is_simple_past(reading_.events[index].token)) return;
    const std::uint32_t begin = analysis_.document.sentences[number].begin;
    const bool later = is_one_of(analysis_.folded.word(begin), {"hours", "minutes", "moments"}) &&
                       analysis_.folded.word(begin + 1) == "later";
    const bool soon = is_one_of(analysis_.folded.word(begin), {"shortly", "soon"}) &&
                      is_one_of(analysis_.folded.word(begin + 1), {"after", "afterwards", "afterward"});
    if (!later && !soon) return;
    for (std::uint32_t i = index; i-- > 0 && index - i <= memory;) {
      const std::uint32_t other = token_at(reading_.events[i].token).sentence;
      if (other + 1 < number) return;
      if (other == number || time(i) == graph::no_index || !is_day(time(i))) continue;
      set(index, time(i));
      return;
    }
  }

  /// "failed to pass the text on Friday ... Twelve members voted for it; Togo abstained": one ballot.
  void from_ballot(std::uint32_t index) {
    if (!is_one_of(analysis_.facts.events[index].type, {"vote", "veto", "abstention"})) return;
    const std::uint32_t own = reading_.events[index].token;
    if (has_time_[own] || (!is_simple_past(own) && analysis_.document.tag(own) != "VB")) return;
    for (std::uint32_t i = index; i-- > 0 && index - i <= 2 * memory;) {
      if (!is_ballot(analysis_.facts.events[i].type) || time(i) == graph::no_index) continue;
      if (analysis_.is_day_behind(time(i))) set(index, time(i));
      return;
    }
  }

  bool is_told_as_past(std::uint32_t index) const {
    std::uint32_t verb = reading_.events[index].token;
    // "were killed and six wounded"
    if (token_at(verb).label == Label::conj && analysis_.document.tag(verb) == "VBN")
      verb = token_at(verb).head;
    return is_noun(index) || is_simple_past(verb);
  }

  std::uint32_t paragraph(std::uint32_t sentence) const {
    return analysis_.document.sentences[sentence].paragraph;
  }

  std::uint32_t verb_above(std::uint32_t token) const {
    for (int i = 0; i < max_climb && token_at(token).pos != Pos::VERB; ++i) token = token_at(token).head;
    return token;
  }

  void set(std::uint32_t index, TimeIndex time) { reading_.event(index).time = time; }

  EventReading& reading_;
  Analysis& analysis_;
  std::vector<bool> has_time_;  ///< per token: whether its clause tells a time ("before dawn" among them)
};

}  // namespace

void share_times(EventReading& reading) {
  TimeSharer sharer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) sharer.read(i);
}

}  // namespace chancery::extract
