#include "extract/first_person.hpp"

#include <algorithm>

#include "extract/quotations.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;

enum class FirstPerson { none, one, several };

FirstPerson first_person(std::string_view word) {
  if (word == "I" || word == "me" || word == "my" || word == "My") return FirstPerson::one;
  if (word == "we" || word == "We" || word == "us" || word == "our" || word == "Our")
    return FirstPerson::several;
  return FirstPerson::none;
}

/// "We" is the government or body that a person speaks for.
EntityIndex meant(const graph::Facts& facts, EntityIndex speaker, FirstPerson who) {
  const graph::Entity& entity = facts.entities[speaker];
  return who == FirstPerson::several && entity.kind == EntityKind::person ? entity.state : speaker;
}

void add(graph::Event& event, std::string_view role, EntityIndex entity, Span span) {
  const bool known =
      std::ranges::any_of(event.arguments, [&](const auto& one) { return one.entity == entity; });
  if (known) return;
  graph::Argument argument;
  argument.role = role;
  argument.entity = entity;
  argument.span = span;
  argument.reason = {"role.first-person", event.reason.table, event.reason.line, span};
  event.arguments.push_back(std::move(argument));
}

}  // namespace

void read_first_person(EventReading& reading) {
  const auto& document = reading.analysis.document;
  const Quotations quotations(document);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const EventAt& at = reading.events[i];
    const auto sources = reading.event(i).attribution;
    for (const Filler& filler : at.predicate.fillers) {
      const FirstPerson who = first_person(document.word(filler.token));
      if (who == FirstPerson::none || !quotations.holds(filler.token)) continue;
      const auto role = std::ranges::find(at.trigger->frame, filler.place, &RolePlace::place);
      if (role == at.trigger->frame.end()) continue;
      for (const EntityIndex source : sources) {
        const EntityIndex entity = meant(reading.analysis.facts, source, who);
        if (entity != graph::no_index) {
          add(reading.event(i), role->role, entity, document.tokens[filler.token].span);
        }
      }
    }
  }
}

}  // namespace chancery::extract
