#include "extract/times/meeting_times.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "extract/text/tense.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::Event;

class MeetingDays {
 public:
  explicit MeetingDays(EventReading& reading) : reading_(reading), facts_(reading.analysis.facts) {
    for (const Event& event : facts_.events) note(event);
    const auto line = std::ranges::find_if(
        facts_.times, [](const graph::Time& time) { return time.reason.rule == "time.date-line"; });
    if (line != facts_.times.end()) date_line_ = static_cast<graph::TimeIndex>(line - facts_.times.begin());
  }

  void date(std::uint32_t index) const {
    Event& event = facts_.events[index];
    if (event.time != graph::no_index || event.status != graph::Status::occurred) return;
    if (is_told_of_now(reading_.events[index].token)) return;
    const bool verb = reading_.events[index].trigger->pos == Trigger::Pos::verb;
    if (is_item(reading_.events[index].token)) return verb ? date_item(event) : void();
    std::set<graph::TimeIndex> times;
    std::set<Date> days;
    for (const graph::Argument& argument : event.arguments) {
      if (argument.role != "speaker" || argument.entity == graph::no_index) continue;
      for (const EntityIndex one : {argument.entity, party(argument.entity)}) {
        const auto known = times_.find(one);
        if (known == times_.end()) continue;
        for (const auto& [time, since] : known->second) {
          if (event.triggers.front().begin < since) continue;
          times.insert(time);
          days.insert(*facts_.times[time].interval.begin);
        }
      }
    }
    if (days.size() == 1) event.time = *times.begin();
  }

 private:
  /// "- deplored the attack;": an item of a communiqué says what its day says.
  bool is_item(std::uint32_t verb) const {
    const language::Document& document = reading_.analysis.document;
    const std::uint32_t first = document.sentences[document.tokens[verb].sentence].begin;
    const std::string_view word = document.word(first);
    return document.tokens[first].pos == language::Pos::PUNCT ? word != "\"" && word != "“" && word != "'"
                                                              : first == verb;
  }

  void date_item(Event& event) const {
    if (date_line_ == graph::no_index) return;
    const bool says = std::ranges::any_of(event.arguments, [](const graph::Argument& argument) {
      return argument.role == "speaker" || argument.role == "participant";
    });
    if (says) event.time = date_line_;
  }

  /// "has resisted", "maintains"; the present of a title tells of the past.
  bool is_told_of_now(std::uint32_t verb) const {
    const Analysis& analysis = reading_.analysis;
    const bool title =
        is_in_line(analysis.article, analysis.document.tokens[verb].span, input::LineRole::title);
    return !title && is_of_now(analysis.document, analysis.tree, verb);
  }

  EntityIndex party(EntityIndex entity) const {
    const EntityIndex state = facts_.entities[entity].state;
    return state == graph::no_index ? entity : state;
  }

  /// A meeting of one known day: whoever takes part, or the state that a body counts for, since of others of
  /// a state it tells nothing that one of them met somebody; a call is of those who made it alone, and of
  /// what they are told to have said further on.
  void note(const Event& event) {
    if (event.status != graph::Status::occurred || event.plover != "CONSULT") return;
    if (event.time == graph::no_index) return;
    const Interval& interval = facts_.times[event.time].interval;
    if (!interval.begin || interval.begin != interval.end) return;
    for (const graph::Argument& argument : event.arguments) {
      if (argument.role != "participant" || argument.entity == graph::no_index) continue;
      const bool call = event.type == "phone_call";
      times_[argument.entity].insert({event.time, call ? event.triggers.front().begin : 0});
      const bool person = facts_.entities[argument.entity].kind == graph::EntityKind::person;
      if (!call && !person) times_[party(argument.entity)].insert({event.time, 0});
    }
  }

  const EventReading& reading_;
  graph::Facts& facts_;
  std::map<EntityIndex, std::set<std::pair<graph::TimeIndex, std::size_t>>>
      times_;  ///< and from where in the text
  graph::TimeIndex date_line_ = graph::no_index;
};

}  // namespace

void date_by_meetings(EventReading& reading) {
  const MeetingDays days(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) days.date(i);
}

}  // namespace chancery::extract
