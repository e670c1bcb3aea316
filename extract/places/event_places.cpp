#include "extract/places/event_places.hpp"

#include "extract/places/event_continuity.hpp"
#include "extract/places/event_deeds.hpp"
#include "extract/places/event_fronted_places.hpp"
#include "extract/places/event_hosts.hpp"
#include "extract/places/event_journeys.hpp"
#include "extract/places/event_main_scenes.hpp"
#include "extract/places/event_named_places.hpp"
#include "extract/places/event_role_places.hpp"
#include "extract/places/event_scenes.hpp"
#include "extract/places/event_shared_places.hpp"
#include "extract/places/event_speech_places.hpp"
#include "extract/places/event_venues.hpp"
#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

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
    }
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
      // "the Geneva talks", but "the Chagos talks" are about the islands
      const bool topic = at != nullptr && is_gathering(reading_.event(index).type) &&
                         !is_one_of(analysis_.entity(*at).subtype, {"city", "capital", "town", ""});
      // "a Pacific police exercise", "the African summit"
      const bool wide = at != nullptr && is_one_of(analysis_.entity(*at).subtype, {"water", "continent"});
      if (at != nullptr && !topic && !wide && analysis_.mention(*at).reading != graph::Reading::government)
        push(index, at->entity);
      if (at == nullptr && reading_.fillers.mention(child) == nullptr) from_name_before(index, child);
    }
  }

  /// "talks that closed in Quito", "a meeting planned in Chisinau"
  void from_clauses(std::uint32_t index, std::uint32_t noun) {
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label label = token_at(child).label;
      const bool due = reading_.fillers.lemma(child) == "due";
      if (label != Label::relcl && label != Label::acl && !due) continue;
      if (reading_.event_of_token[child] != graph::no_index && !due) continue;
      from_phrases(index, child, 0);
      const std::uint32_t inner = analysis_.tree.child(child, Label::xcomp);
      if (inner != Tree::no_token) from_phrases(index, inner, 0);
      if (!placed(index)) from_occasion(index, child);
    }
  }

  /// "an encounter planned for a forum in Singapore"
  void from_occasion(std::uint32_t index, std::uint32_t plan) {
    for (const std::uint32_t child : analysis_.tree.children(plan)) {
      if (token_at(child).label != Label::prep || reading_.fillers.lemma(child) != "for") continue;
      const std::uint32_t occasion = analysis_.tree.child(child, Label::pobj);
      if (occasion == Tree::no_token) continue;
      from_phrases(index, occasion, 0);
      const MentionAt* at = placed(index) ? nullptr : place_at(occasion, false);
      if (at != nullptr) push(index, at->entity);  // "a meeting planned for Granada"
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
    const bool content = carrier.label == Label::dobj || language::is_subject(carrier.label);
    if (!content) return;
    from_phrases(index, carrier.verb, 0);
    const std::uint32_t inner = analysis_.tree.child(carrier.verb, Label::xcomp);
    if (!placed(index) && inner != Tree::no_token && reading_.event_of_token[inner] == graph::no_index)
      from_phrases(index, inner, 0);
    for (const std::uint32_t verb : {carrier.verb, inner}) {
      if (placed(index) || verb == Tree::no_token) continue;
      const std::uint32_t agent = analysis_.tree.child(verb, Label::agent);
      const std::uint32_t host = agent == Tree::no_token ? agent : analysis_.tree.child(agent, Label::pobj);
      if (host != Tree::no_token) from_phrases(index, host, 0);  // "convened by the envoy in Geneva"
    }
  }

  /// "killed nine guardsmen on a bus in Sfax"
  void from_object(std::uint32_t index, std::uint32_t verb) {
    if (placed(index) || reading_.events[index].trigger->content) return;
    if (!is_scene(reading_.event(index).type) &&
        !is_one_of(reading_.event(index).type, {"border_opening", "border_closure"}))
      return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::dobj && label != Label::nsubjpass) continue;
      if (reading_.event_of_token[child] == graph::no_index) add_phrase(index, child, false, 0);
    }
  }
};

}  // namespace

void add_event_places(EventReading& reading) {
  EventPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read_own(i);
  add_places_of_deeds(reading);
  add_places_behind(reading);
  add_named_places(reading);
  add_places_of_roles(reading);
  add_fronted_places(reading);
  add_places_of_venues(reading);
  add_places_of_speech(reading);
  add_places_of_scenes(reading);
  add_places_going_on(reading);
  add_shared_places(reading);
  add_places_at_home(reading);
  add_places_of_main_scene(reading);
}

}  // namespace chancery::extract
