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

/// Who speaks the quoted words around the token: the source of the event that they tell, else of another one
/// of the sentence.
EntityIndex speaker_at(const EventReading& reading, std::uint32_t token) {
  constexpr int furthest = 6;
  const auto& facts = reading.analysis.facts;
  const auto& tokens = reading.analysis.document.tokens;
  const auto source = [&](std::uint32_t event) {
    const auto& sources = facts.events[event].attribution;
    return sources.size() == 1 ? sources.front() : graph::no_index;
  };
  std::uint32_t above = token;
  for (int step = 0; step < furthest; ++step) {
    const std::uint32_t event = reading.event_of_token[above];
    if (event != graph::no_index && source(event) != graph::no_index) return source(event);
    if (tokens[above].head == above) break;
    above = tokens[above].head;
  }
  return graph::no_index;
}

/// "we said": a mention of the speaker, or of the state or body spoken for.
void mention_speaker(EventReading& reading, std::uint32_t token, FirstPerson who) {
  auto& facts = reading.analysis.facts;
  const EntityIndex speaker = speaker_at(reading, token);
  if (speaker == graph::no_index) return;
  const EntityIndex entity = meant(facts, speaker, who);
  if (entity == graph::no_index ||
      (who == FirstPerson::one && facts.entities[entity].kind != EntityKind::person))
    return;
  graph::Mention mention;
  mention.span = mention.head = reading.analysis.document.tokens[token].span;
  mention.form = graph::Mention::Form::pronoun;
  mention.reason = {"pronoun.first-person", "", 0, mention.span};
  mention.confidence = 0.65;
  facts.entities[entity].mentions.push_back(std::move(mention));
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
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    const FirstPerson who = first_person(document.word(token));
    if (who != FirstPerson::none && quotations.holds(token)) mention_speaker(reading, token, who);
  }
}

}  // namespace chancery::extract
