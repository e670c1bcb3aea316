#include "extract/times/fight_times.hpp"

#include "extract/text/tense.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class FightTimes {
 public:
  explicit FightTimes(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// "in clashes": a noun without a day, in which a verb with one tells what was done.
  void read_fight(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    if (has_time(index) || at.trigger->pos != Trigger::Pos::noun || !is_fight(at.token)) return;
    const std::uint32_t verb = token_at(token_at(at.token).head).head;
    const std::uint32_t above = reading_.event_of_token[verb];
    if (above != graph::no_index && is_past(verb) && has_day(above)) set(index, above);
  }

  /// "killed six soldiers in a raid on Sunday", "killed six and took two in a raid on Sunday"
  void read_deed(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    if (has_time(index) || at.trigger->pos == Trigger::Pos::noun || !is_past(at.token)) return;
    for (std::uint32_t verb = at.token; verb != Tree::no_token;
         verb = analysis_.tree.child(verb, Label::conj)) {
      for (const std::uint32_t in : analysis_.tree.children(verb)) {
        const std::uint32_t fight = analysis_.tree.child(in, Label::pobj);
        if (fight == Tree::no_token || !is_fight(fight)) continue;
        if (has_day(reading_.event_of_token[fight])) return set(index, reading_.event_of_token[fight]);
      }
    }
  }

 private:
  const language::Token& token_at(std::uint32_t token) const { return analysis_.document.tokens[token]; }

  /// A fight behind "in" or "during".
  bool is_fight(std::uint32_t noun) const {
    const std::uint32_t event = reading_.event_of_token[noun];
    return event != graph::no_index && token_at(noun).label == Label::pobj &&
           is_one_of(analysis_.document.word(token_at(noun).head), {"in", "during"}) &&
           is_one_of(analysis_.facts.events[event].type, {"attack", "clash", "airstrike", "raid", "ambush"});
  }

  bool is_past(std::uint32_t verb) const {
    return tense_of(analysis_.document, analysis_.tree, verb) == Tense::past;
  }

  bool has_time(std::uint32_t index) const { return reading_.event(index).time != graph::no_index; }

  bool has_day(std::uint32_t index) const {
    return has_time(index) && analysis_.facts.times[reading_.event(index).time].interval.is_day();
  }

  void set(std::uint32_t index, std::uint32_t from) {
    reading_.event(index).time = reading_.event(from).time;
  }

  EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace

void share_fight_times(EventReading& reading) {
  FightTimes fights(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) fights.read_fight(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) fights.read_deed(i);
}

}  // namespace chancery::extract
