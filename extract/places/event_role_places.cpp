#include "extract/places/event_role_places.hpp"

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

class RolePlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    from_first_time(index);
    if (!placed(index)) from_roles(index);
    if (!placed(index)) from_embassy(index);
    if (!placed(index)) from_mission(index);
  }

 private:
  /// "had met for the first time in Singapore", where the parser hangs the city on the time.
  void from_first_time(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place == Place{Slot::prep, "for"} && reading_.fillers.lemma(filler.token) == "time")
        from_phrases(index, filler.token, 0);
    }
  }

  /// Roles whose place is that of the event, by its type.
  static bool lies_at(std::string_view type, std::string_view role) {
    if (role == "origin") return is_one_of(type, {"withdrawal", "evacuation", "expulsion"});
    if (role != "object" && role != "target") return false;
    return is_one_of(type,
                     {"attack", "seizure", "military_campaign", "border_closure", "border_opening", "closure",
                      "opening", "reopening", "airspace_closure", "inspection", "annexation"});
  }

  void from_roles(std::uint32_t index) {
    const graph::Event& event = reading_.event(index);
    const auto arguments = event.arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.entity == graph::no_index) continue;
      const EntityKind kind = analysis_.facts.entities[argument.entity].kind;
      const bool election = event.type == "election" && argument.role == "agent" && kind == EntityKind::state;
      if (election || (kind == EntityKind::place && lies_at(event.type, argument.role)))
        push(index, argument.entity);
    }
  }

  /// "lodged a protest through its embassy in Beijing"
  void from_mission(std::uint32_t index) {
    if (!is_one_of(reading_.event(index).type, {"protest_note", "notification", "request"})) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const bool through =
          filler.place.slot == Slot::prep && is_one_of(filler.place.preposition, {"through", "via"});
      if (!through || !is_one_of(reading_.fillers.lemma(filler.token), {"embassy", "mission", "consulate"}))
        continue;
      add_in(index, filler.token);
    }
  }

  void add_in(std::uint32_t index, std::uint32_t thing) {
    for (const std::uint32_t child : analysis_.tree.children(thing)) {
      const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
      const bool in = token_at(child).label == Label::prep && reading_.fillers.lemma(child) == "in";
      if (in && object != Tree::no_token) add_phrase(index, object, true, 0);
    }
  }

  /// "the reopening of Iran's embassy in Riyadh"
  void from_embassy(std::uint32_t index) {
    if (!is_one_of(reading_.event(index).type, {"embassy_opening", "embassy_closing"})) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const bool of = filler.place.slot == Slot::obj || filler.place == Place{Slot::prep, "of"};
      if (of) add_in(index, filler.token);
    }
  }
};

}  // namespace

void add_places_of_roles(EventReading& reading) {
  RolePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
