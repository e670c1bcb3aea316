#include "extract/times/predecessor_times.hpp"

#include "extract/times/clause_times.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class Predecessors {
 public:
  explicit Predecessors(const EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  /// The event that one followed within hours, also where the parser gives the clause to an object of the
  /// verb, or of the verb that "issued a statement condemning" begins with; no_index when there is none.
  std::uint32_t of(std::uint32_t index) const {
    const std::uint32_t token = reading_.events[index].token;
    if (reading_.events[index].trigger->pos == Trigger::Pos::noun) return below(token, false);
    std::uint32_t found = around(token);
    const auto& at = analysis_.document.tokens[token];
    const bool said_in = at.label == Label::acl && analysis_.document.tokens[at.head].label == Label::dobj;
    if (found == graph::no_index && said_in) found = around(analysis_.document.tokens[at.head].head);
    return found;
  }

 private:
  std::uint32_t around(std::uint32_t verb) const {
    std::uint32_t found = below(verb, true);
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (found == graph::no_index && analysis_.document.tokens[child].label == Label::dobj)
        found = below(child, true);
    }
    return found;
  }

  std::uint32_t below(std::uint32_t verb, bool clauses) const {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      if (analysis_.document.word(child) == "within") {
        if (const std::uint32_t found = within(child); found != graph::no_index) return found;
      }
      const Label label = analysis_.document.tokens[child].label;
      std::uint32_t then = Tree::no_token;
      std::uint32_t after = child;
      if (label == Label::prep) {
        then = analysis_.tree.child(child, Label::pobj);
      } else if (label == Label::advcl && clauses) {
        then = child;
        after = analysis_.tree.child(child, Label::mark);
      }
      if (then == Tree::no_token || after == Tree::no_token || !is_at_once(after)) continue;
      if (reading_.event_of_token[then] != graph::no_index) return reading_.event_of_token[then];
    }
    return graph::no_index;
  }

  /// "hours after", "immediately after"
  bool is_at_once(std::uint32_t after) const {
    if (after == 0 || !is_one_of(analysis_.document.word(after), {"after", "following"})) return false;
    const std::string_view before = analysis_.document.word(after - 1);
    return is_of_hours(before) || before == "right";
  }

  /// "within hours of the raid"
  std::uint32_t within(std::uint32_t preposition) const {
    const std::uint32_t hours = analysis_.tree.child(preposition, Label::pobj);
    if (hours == Tree::no_token || !is_one_of(analysis_.document.word(hours), {"hours", "minutes"}))
      return graph::no_index;
    const std::uint32_t of = analysis_.tree.child(hours, Label::prep);
    const std::uint32_t then = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
    return then == Tree::no_token || analysis_.document.word(of) != "of" ? graph::no_index
                                                                         : reading_.event_of_token[then];
  }

  const EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace

void date_by_predecessors(EventReading& reading) {
  const Predecessors predecessors(reading);
  const auto is_day = [&](graph::TimeIndex time) {
    return time != graph::no_index && reading.analysis.facts.times[time].interval.is_day();
  };
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    graph::Event& event = reading.event(i);
    if (event.status != graph::Status::occurred) continue;
    const std::uint32_t before = predecessors.of(i);
    if (before == graph::no_index || before == i) continue;
    graph::Event& first = reading.event(before);
    if (is_day(event.time) == is_day(first.time)) continue;
    if (event.time == graph::no_index) event.time = first.time;
    if (first.time == graph::no_index && first.status == graph::Status::occurred) first.time = event.time;
  }
}

}  // namespace chancery::extract
