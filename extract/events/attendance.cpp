#include "extract/events/attendance.hpp"

#include <algorithm>

namespace chancery::extract {
namespace {

constexpr int max_climb = 5;

bool is_within(std::string_view preposition) {
  return preposition == "in" || preposition == "during" || preposition == "at";
}

/// Whether the event is one that parties hold with each other.
bool is_held(const Trigger& trigger) {
  return trigger.pos == Trigger::Pos::noun && std::ranges::any_of(trigger.frame, [](const RolePlace& role) {
           return role.role == "participant" && role.place.slot == Slot::subj;
         });
}

/// The verb of the clause in which "in talks" stands, also where the parser hangs it on an object before it.
std::uint32_t verb_of(const EventReading& reading, std::uint32_t noun) {
  using language::Label;
  const auto& tokens = reading.analysis.document.tokens;
  std::uint32_t at = tokens[noun].head;
  if (tokens[noun].label != Label::pobj || !is_within(reading.analysis.document.lemma(at)))
    return Tree::no_token;
  for (int i = 0; i < max_climb; ++i) {
    const Label label = tokens[at].label;
    if (label != Label::prep && label != Label::pobj && label != Label::dobj) return Tree::no_token;
    at = tokens[at].head;
    if (tokens[at].pos == language::Pos::VERB) return at;
  }
  return Tree::no_token;
}

bool has_parties(const graph::Event& event) {
  return !event.described.empty() || std::ranges::any_of(event.arguments, [](const graph::Argument& one) {
    return one.entity != graph::no_index && one.role == "participant";
  });
}

}  // namespace

void add_attendance(EventReading& reading) {
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const EventAt& at = reading.events[i];
    if (!is_held(*at.trigger) || has_parties(reading.event(i))) continue;
    const std::uint32_t verb = verb_of(reading, at.token);
    if (verb == Tree::no_token) continue;
    for (const std::uint32_t subject : reading.predicates.subjects(verb)) {
      if (!reading.fillers.is_agent(subject)) continue;
      for (const graph::EntityIndex entity : reading.fillers.entities(subject)) {
        graph::Event& event = reading.event(i);
        const Span span = reading.analysis.document.tokens[subject].span;
        graph::Argument party;
        party.role = "participant";
        party.entity = entity;
        party.span = span;
        party.reason = {"role.attendance", event.reason.table, event.reason.line, span};
        event.arguments.push_back(std::move(party));
      }
    }
  }
}

}  // namespace chancery::extract
