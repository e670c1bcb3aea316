#include "extract/arguments/first_person.hpp"

#include <algorithm>
#include <vector>

#include "extract/arguments/added_party.hpp"
#include "extract/arguments/statement_parties.hpp"
#include "extract/text/quotations.hpp"

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

/// The only one who speaks in the event; no_index when it is no speech or has several speakers.
EntityIndex speaker_of(const graph::Event& event) {
  EntityIndex speaker = graph::no_index;
  for (const graph::Argument& argument : event.arguments) {
    if (argument.role != "speaker" || argument.entity == graph::no_index) continue;
    if (speaker != graph::no_index) return graph::no_index;
    speaker = argument.entity;
  }
  return speaker;
}

/// Who speaks the quoted words around the token: the source of the event that they tell, the speaker of the
/// verb above them, else of the last speech of the paragraph that is not quoted itself.
EntityIndex speaker_at(const EventReading& reading, const Quotations& quotations, std::uint32_t token) {
  constexpr int furthest = 8;
  constexpr std::uint32_t farthest_back = 200;
  const auto& facts = reading.analysis.facts;
  const auto& document = reading.analysis.document;
  std::uint32_t above = token;
  for (int step = 0; step < furthest; ++step) {
    if (const std::uint32_t event = reading.event_of_token[above]; event != graph::no_index) {
      const auto& sources = facts.events[event].attribution;
      if (sources.size() == 1) return sources.front();
      const EntityIndex speaker = speaker_of(facts.events[event]);
      if (speaker != graph::no_index && !quotations.holds(above)) return speaker;
    }
    if (document.tokens[above].head == above) break;
    above = document.tokens[above].head;
  }
  const std::uint32_t paragraph = document.sentences[document.tokens[token].sentence].paragraph;
  for (std::uint32_t before = token; before > 0 && token - before < farthest_back; --before) {
    if (document.sentences[document.tokens[before - 1].sentence].paragraph != paragraph) break;
    const std::uint32_t event = reading.event_of_token[before - 1];
    if (event == graph::no_index || quotations.holds(before - 1)) continue;
    if (const EntityIndex speaker = speaker_of(facts.events[event]); speaker != graph::no_index)
      return speaker;
  }
  return graph::no_index;
}

/// "we said": a mention of the speaker, or of the state or body spoken for.
void mention_speaker(EventReading& reading, const Quotations& quotations, std::uint32_t token,
                     FirstPerson who) {
  auto& facts = reading.analysis.facts;
  const EntityIndex speaker = speaker_at(reading, quotations, token);
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
  const Quotations& quotations = reading.analysis.quotations;
  const std::vector<EntityIndex> parties = statement_parties(reading, quotations);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) {
    const EventAt& at = reading.events[i];
    // "Xu Mengjie: We urge": she speaks herself
    const bool labelled = reading.event(i).attribution_reason.rule == "attribution.label";
    const auto sources = reading.event(i).attribution;
    for (const Filler& filler : at.predicate.fillers) {
      const FirstPerson who = first_person(document.word(filler.token));
      const bool quoted = quotations.holds(filler.token);
      const bool stated = !labelled && !quoted && who == FirstPerson::several && !parties.empty();
      if (who == FirstPerson::none || (!labelled && !quoted && !stated)) continue;
      const auto role = std::ranges::find(at.trigger->frame, filler.place, &RolePlace::place);
      if (role == at.trigger->frame.end()) continue;
      if (stated) {
        for (const EntityIndex party : parties)
          add_party_once(reading.event(i), role->role, party, document.tokens[filler.token].span,
                         "role.first-person");
        continue;
      }
      const bool speaks = labelled && role->role == "speaker";
      if (speaks) reading.event(i).attribution.clear();
      for (const EntityIndex source : sources) {
        const EntityIndex entity = speaks ? source : meant(reading.analysis.facts, source, who);
        if (entity != graph::no_index) {
          add_party_once(reading.event(i), role->role, entity, document.tokens[filler.token].span,
                         "role.first-person");
        }
      }
    }
  }
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    const FirstPerson who = first_person(document.word(token));
    if (who != FirstPerson::none && quotations.holds(token)) mention_speaker(reading, quotations, token, who);
  }
}

}  // namespace chancery::extract
