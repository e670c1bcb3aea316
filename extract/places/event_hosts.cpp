#include "extract/places/event_hosts.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

namespace {

class HomePlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    if (is_one_of(reading_.event(index).type, {"election", "coup"})) return from_country(index);
    from_court_before(index);
    if (!placed(index)) from_capital(index);
    if (!placed(index)) from_start(index);
  }

 private:
  /// The state itself, or that of the body or person.
  EntityIndex state_of(EntityIndex entity) const {
    const graph::Entity& one = analysis_.facts.entities[entity];
    return one.kind == EntityKind::state ? entity : one.state;
  }

  /// "the junta came to power": where whoever takes part is from.
  void from_country(std::uint32_t index) {
    const auto arguments = reading_.event(index).arguments;
    for (const std::string_view role : {"target", "organiser", "agent", "body", "participant", "speaker"}) {
      for (const graph::Argument& argument : arguments) {
        if (argument.role != role || argument.entity == graph::no_index || placed(index)) continue;
        push_state(index, argument.entity);
      }
    }
  }

  void push_state(std::uint32_t index, EntityIndex entity) {
    const EntityIndex state = state_of(entity);
    if (state == graph::no_index || placed(index)) return;
    if (analysis_.facts.entities[state].kind == EntityKind::state) push(index, state);
  }

  /// "He pleaded not guilty", "told the court": where the court of which was told before sits.
  void from_court_before(std::uint32_t index) {
    const auto& fillers = reading_.events[index].predicate.fillers;
    const bool heard = std::ranges::any_of(fillers, [&](const Filler& filler) {
      return is_one_of(reading_.fillers.lemma(filler.token), {"court", "judge", "tribunal", "jury"});
    });
    const bool pleads = reading_.fillers.lemma(reading_.events[index].token) == "plead";
    if (reading_.event(index).status != graph::Status::occurred) return;
    if (!pleads && !(heard && reading_.events[index].trigger->is_speech())) return;
    for (std::uint32_t i = index; i-- > 0;) {
      if (!is_one_of(reading_.event(i).type,
                     {"trial", "hearing", "ruling", "sentence", "acquittal", "verdict"}))
        continue;
      return copy(i, index);
    }
  }

  /// "sailed from Martinique", "left Belém": where no end of the way is told, its start.
  void from_start(std::uint32_t index) {
    if (!is_one_of(reading_.event(index).type, {"deployment", "departure", "travel"})) return;
    const auto arguments = reading_.event(index).arguments;
    const bool leads = std::ranges::any_of(
        arguments, [](const graph::Argument& argument) { return argument.role == "destination"; });
    for (const graph::Argument& argument : arguments) {
      if (leads || argument.role != "origin" || argument.entity == graph::no_index) continue;
      if (analysis_.facts.entities[argument.entity].kind == EntityKind::place) push(index, argument.entity);
    }
  }

  /// "DHAKA - Bangladesh handed the envoy a note", "..., the transport minister announced": in the city of
  /// the dateline, where that is of the state that acts.
  void from_capital(std::uint32_t index) {
    const graph::Event& event = reading_.event(index);
    const std::uint32_t token = reading_.events[index].token;
    const bool hosts = is_one_of(event.type, {"summon", "protest_note", "inauguration", "ruling"});
    const bool tells = is_one_of(event.type, {"announcement", "statement"}) && opens_report(token);
    if ((!hosts && !tells) || event.status != graph::Status::occurred) return;
    const EntityIndex city = dateline_before(token);
    if (city == graph::no_index || analysis_.facts.entities[city].state == graph::no_index) return;
    bool at_home = false;
    for (const graph::Argument& argument : event.arguments) {
      if (!is_one_of(argument.role, {"agent", "speaker", "body"}) || argument.entity == graph::no_index)
        continue;
      if (state_of(argument.entity) != analysis_.facts.entities[city].state) return;
      at_home = true;
    }
    if (at_home) push(index, city);
  }
};

}  // namespace

void add_places_at_home(EventReading& reading) {
  HomePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
