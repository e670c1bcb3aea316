#include "extract/events/event_places.hpp"

#include <algorithm>

#include "extract/events/event_continuity.hpp"
#include "extract/events/event_journeys.hpp"
#include "extract/events/event_scenes.hpp"
#include "extract/events/event_speech_places.hpp"
#include "extract/events/place_phrases.hpp"
#include "extract/words/letters.hpp"

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
      if (!placed(index)) from_doer(index);
      if (!placed(index)) from_cause(index, token);
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
      if (occasion != Tree::no_token) from_phrases(index, occasion, 0);
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
    if (!is_scene(reading_.event(index).type)) return;
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if (label != Label::dobj && label != Label::nsubjpass) continue;
      if (reading_.event_of_token[child] == graph::no_index) add_phrase(index, child, false, 0);
    }
  }

  /// "fighting there has killed 74 people", "a New York court, which had indicted him"
  void from_doer(std::uint32_t index) {
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::subj || placed(index)) continue;
      from_court(index, filler.token);
      const std::uint32_t other = reading_.event_of_token[filler.token];
      const bool scenes = other != graph::no_index && other != index &&
                          is_scene(reading_.event(index).type) && is_scene(reading_.event(other).type);
      if (scenes) copy(other, index);
    }
  }

  /// "hit the airport of Dessie, killing a watchman and wounding six": what came of it lies there.
  void from_cause(std::uint32_t index, std::uint32_t verb) {
    for (int i = 0; i < max_depth && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (token_at(verb).label != Label::advcl || analysis_.document.tag(verb) != "VBG") return;
    const std::uint32_t above = token_at(verb).head;
    if (reading_.event_of_token[above] != graph::no_index || !is_scene(reading_.event(index).type)) return;
    from_phrases(index, above, 0);
    const std::uint32_t object = analysis_.tree.child(above, Label::dobj);
    if (!placed(index) && object != Tree::no_token) add_phrase(index, object, false, 0);
  }

  /// "Police in Suva rounded up 14 people", "a court in Lae sentenced him"
  void from_subject(std::uint32_t index, std::uint32_t verb) {
    for (const std::uint32_t child : analysis_.tree.children(verb)) {
      const Label label = token_at(child).label;
      if ((label != Label::nsubj && label != Label::nsubjpass) || token_at(child).pos != Pos::NOUN) continue;
      from_court(index, child);
      if (placed(index) || reading_.fillers.mention(child) != nullptr) continue;
      for (const std::uint32_t phrase : analysis_.tree.children(child)) {
        if (token_at(phrase).label != Label::prep || reading_.fillers.lemma(phrase) != "in") continue;
        const std::uint32_t object = analysis_.tree.child(phrase, Label::pobj);
        const MentionAt* at = object == Tree::no_token ? nullptr : place_at(object, false);
        if (at != nullptr) push(index, at->entity);
      }
    }
  }

  /// "A Brno court sentenced", "a New York court indicted": courts judge where they sit.
  void from_court(std::uint32_t index, std::uint32_t court) {
    if (!is_one_of(reading_.fillers.lemma(court), {"court", "tribunal", "jury", "judge", "magistrate"}))
      return;
    for (const std::uint32_t child : analysis_.tree.children(court)) {
      const Label label = token_at(child).label;
      if (label != Label::compound && label != Label::nmod) continue;
      const MentionAt* at = place_at(child, false);
      if (at != nullptr) push(index, at->entity);
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
    if (!is_one_of(type, {"visit", "travel", "mediation", "border_crossing", "deployment", "extradition",
                          "repatriation", "deportation", "arrival", "transfer"}))
      return;
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
  add_places_of_speech(reading);
  add_places_of_scenes(reading);
  add_places_going_on(reading);
}

}  // namespace chancery::extract
