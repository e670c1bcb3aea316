#include "extract/events/event_places.hpp"

#include <algorithm>

#include "extract/events/event_journeys.hpp"
#include "extract/events/event_scenes.hpp"
#include "extract/events/place_phrases.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

class EventPlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read_own(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    from_phrases(index, token, 0);
    if (is_noun(index)) {
      from_name_before(index, token);
      if (!placed(index)) from_clauses(index, token);
      if (!placed(index)) from_measure(index, token);
      if (!placed(index)) from_carrier(index, token);
    } else {
      from_object(index, token);
      if (!placed(index)) from_subject(index, token);
    }
    if (!placed(index)) from_destination(index);
    if (!placed(index)) from_origin(index);
  }

 private:
  bool is_noun(std::uint32_t index) const {
    return reading_.events[index].trigger->pos == Trigger::Pos::noun;
  }

  /// "the Geneva talks", "the Lille tram attack"
  void from_name_before(std::uint32_t index, std::uint32_t noun) {
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = token_at(child).label;
      if (label != Label::compound && label != Label::nmod) continue;
      const MentionAt* at = place_at(child, false);
      if (at != nullptr && analysis_.mention(*at).reading != graph::Reading::government)
        push(index, at->entity);
      if (at == nullptr && reading_.fillers.mention(child) == nullptr) from_name_before(index, child);
    }
  }

  /// "talks that closed in Quito", "a meeting planned in Chisinau"
  void from_clauses(std::uint32_t index, std::uint32_t noun) {
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = token_at(child).label;
      if (label != Label::relcl && label != Label::acl) continue;
      if (reading_.event_of_token[child] != graph::no_index) continue;
      from_phrases(index, child, 0);
      const std::uint32_t inner = analysis_.tree.child(child, Label::xcomp);
      if (inner != Tree::no_token) from_phrases(index, inner, 0);
    }
  }

  /// "a third round of talks that closed in Quito"
  void from_measure(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t of = token_at(noun).head;
    if (token_at(noun).label != Label::pobj || reading_.fillers.lemma(of) != "of") return;
    const std::uint32_t measure = token_at(of).head;
    if (token_at(measure).pos != Pos::NOUN || reading_.event_of_token[measure] != graph::no_index) return;
    from_phrases(index, measure, 0);
    from_clauses(index, measure);
  }

  /// "three days of talks in the capital": what carries the noun, as far as it tells no event of its own.
  void from_carrier(std::uint32_t index, std::uint32_t noun) {
    const Carrier carrier = reading_.predicates.carrier(noun);
    if (!carrier || reading_.event_of_token[carrier.verb] != graph::no_index) return;
    const bool content =
        carrier.label == Label::dobj || carrier.label == Label::nsubj || carrier.label == Label::nsubjpass;
    if (content) from_phrases(index, carrier.verb, 0);
  }

  /// "killed nine guardsmen on a bus in Sfax"
  void from_object(std::uint32_t index, std::uint32_t verb) {
    if (placed(index) || reading_.events[index].trigger->content) return;
    if (!is_scene(reading_.event(index).type)) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::dobj && label != Label::nsubjpass) continue;
      if (reading_.event_of_token[child] == graph::no_index) add_phrase(index, child, false, 0);
    }
  }

  /// "Police in Suva rounded up 14 people", "a court in Lae sentenced him"
  void from_subject(std::uint32_t index, std::uint32_t verb) {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if ((label != Label::nsubj && label != Label::nsubjpass) || token_at(child).pos != Pos::NOUN) continue;
      if (reading_.fillers.mention(child) != nullptr) continue;
      for (const std::uint32_t phrase : analysis_.tree.children(child)) {
        if (token_at(phrase).label != Label::prep || reading_.fillers.lemma(phrase) != "in") continue;
        const std::uint32_t object = analysis_.tree.child(phrase, Label::pobj);
        const MentionAt* at = object == Tree::no_token ? nullptr : place_at(object, false);
        if (at != nullptr) push(index, at->entity);
      }
    }
  }

  /// Withdrawals and launches lie where they start from, also behind the object.
  void from_origin(std::uint32_t index) {
    const std::string_view type = reading_.event(index).type;
    constexpr std::string_view leaving[] = {"withdrawal", "evacuation", "rocket_launch", "missile_launch",
                                            "rescue"};
    if (std::ranges::find(leaving, type) == std::end(leaving)) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      if (filler.place.preposition == "from" || filler.place.preposition == "of")
        add_phrase(index, filler.token, true, 0);
    }
  }

  /// Whoever travels or visits is where the way leads.
  void from_destination(std::uint32_t index) {
    const std::string_view type = reading_.event(index).type;
    if (type != "visit" && type != "travel" && type != "mediation" && type != "border_crossing") return;
    const auto arguments = reading_.event(index).arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.role != "destination" || argument.entity == graph::no_index) continue;
      const EntityKind kind = analysis_.facts.entities[argument.entity].kind;
      if (kind == EntityKind::place || kind == EntityKind::state) push(index, argument.entity);
    }
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      if (filler.place.preposition == "to" || filler.place.preposition == "between")
        add_phrase(index, filler.token, true, 0);
    }
  }
};

}  // namespace

void add_event_places(EventReading& reading) {
  EventPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read_own(i);
  add_places_behind(reading);
  add_places_of_scenes(reading);
}

}  // namespace chancery::extract
