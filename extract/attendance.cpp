#include "extract/attendance.hpp"

#include <algorithm>

namespace chancery::extract {
namespace {

bool is_within(std::string_view preposition) {
  return preposition == "in" || preposition == "during" || preposition == "at";
}

/// Whether the event is one that parties hold with each other.
bool is_held(const Trigger& trigger) {
  return trigger.pos == Trigger::Pos::noun &&
         std::ranges::any_of(trigger.frame, [](const RolePlace& role) {
           return role.role == "participant" && role.place.slot == Slot::subj;
         });
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
    const Carrier carrier = reading.predicates.carrier(at.token);
    if (!carrier || carrier.preposition == Tree::no_token) continue;
    if (!is_within(reading.analysis.document.lemma(carrier.preposition))) continue;
    for (const std::uint32_t subject : reading.predicates.subjects(carrier.verb)) {
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
