#include "extract/events/event_venues.hpp"

#include <algorithm>

#include "extract/events/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

class VenuePlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_court(index);
    if (!placed(index)) from_office(index, token);
    if (!placed(index)) from_truce(index, token);
    if (!placed(index)) from_stay(index, token);
    if (!placed(index)) from_raided(index, token);
    if (!placed(index) && reading_.event(index).type == "coup") from_country(index);
    if (!placed(index)) from_march(index, token);
  }

 private:
  /// "appear before a magistrate in Lae", "sentenced by a court in Quito"
  void from_court(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep || placed(index)) continue;
      if (!is_one_of(filler.place.preposition, {"before", "by", "at", "in"})) continue;
      if (is_one_of(reading_.fillers.lemma(filler.token),
                    {"court", "tribunal", "magistrate", "judge", "jury"}))
        from_phrases(index, filler.token, 0);
    }
  }

  /// "was elected mayor of Lae"
  void from_office(std::uint32_t index, std::uint32_t verb) {
    if (reading_.event(index).type != "election") return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::oprd && label != Label::attr && label != Label::dobj) continue;
      if (!is_one_of(reading_.fillers.lemma(child), {"mayor", "governor", "prefect"})) continue;
      for (const std::uint32_t phrase : analysis_.tree.children(child)) {
        const std::uint32_t town = analysis_.tree.child(phrase, Label::pobj);
        const MentionAt* at = town == Tree::no_token ? nullptr : place_at(town, false);
        if (at != nullptr && reading_.fillers.lemma(phrase) == "of") push(index, at->entity);
      }
    }
  }

  /// "a ceasefire for Taiz", "a truce covering Sirte"
  void from_truce(std::uint32_t index, std::uint32_t noun) {
    if (reading_.event(index).type != "ceasefire") return;
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const bool covers = reading_.fillers.lemma(child) == "for" || reading_.fillers.lemma(child) == "cover";
      if (!covers) continue;
      for (const std::uint32_t object : analysis_.tree.children(child)) {
        const Label label = token_at(object).label;
        if (label == Label::pobj || label == Label::dobj) add_phrase(index, object, false, 0);
      }
    }
  }

  /// "had been due in Suva next week for a signing", "is in Lima for talks"
  void from_stay(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t purpose = token_at(noun).head;
    if (token_at(noun).label != Label::pobj || reading_.fillers.lemma(purpose) != "for") return;
    const std::uint32_t stay = token_at(purpose).head;
    const std::uint32_t other = reading_.event_of_token[stay];
    const bool is_here = is_one_of(reading_.fillers.lemma(stay), {"due", "expect", "be"});
    if (!is_here) return;
    if (other != graph::no_index && other != index) copy(other, index);
    if (!placed(index)) from_phrases(index, stay, 0);
  }

  /// "Tanzanian bank raid", "the Iraqi market blast": whose the place is that was hit.
  void from_raided(std::uint32_t index, std::uint32_t noun) {
    if (reading_.events[index].trigger->pos != Trigger::Pos::noun || !is_scene(reading_.event(index).type))
      return;
    const auto children = analysis_.tree.children(noun);
    const bool spot = std::ranges::any_of(children, [&](std::uint32_t child) {
      return token_at(child).label == Label::compound &&
             is_one_of(
                 reading_.fillers.lemma(child),
                 {"bank", "market", "church", "mosque", "temple", "school", "hospital", "prison", "hotel",
                  "mine", "village", "border", "airport", "port", "station", "train", "bus", "bridge"});
    });
    if (spot) from_state_beside(index, noun);
  }

  void from_country(std::uint32_t index) {
    const auto arguments = reading_.event(index).arguments;
    for (const std::string_view role : {"target", "place", "agent"}) {
      for (const graph::Argument& argument : arguments) {
        if (argument.role != role || argument.entity == graph::no_index || placed(index)) continue;
        if (analysis_.facts.entities[argument.entity].kind == EntityKind::state) push(index, argument.entity);
      }
    }
  }

  /// "marched through Lima demanding an election": the crowd says so where it is.
  void from_march(std::uint32_t index, std::uint32_t verb) {
    if (token_at(verb).label != Label::advcl || analysis_.document.tag(verb) != "VBG") return;
    const std::uint32_t above = reading_.event_of_token[token_at(verb).head];
    if (above == graph::no_index || above == index || !reading_.events[index].trigger->is_speech()) return;
    if (reading_.event(above).type == "protest" &&
        reading_.event(above).status == reading_.event(index).status)
      copy(above, index);
  }
};

}  // namespace

void add_places_of_venues(EventReading& reading) {
  VenuePlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
