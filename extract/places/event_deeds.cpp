#include "extract/places/event_deeds.hpp"

#include <algorithm>

#include "extract/places/place_phrases.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;
using language::Pos;

namespace {

class DeedPlacer : public PlacePhrases {
 public:
  using PlacePhrases::PlacePhrases;

  void read(std::uint32_t index) {
    if (placed(index)) return;
    const std::uint32_t token = reading_.events[index].token;
    if (reading_.events[index].trigger->pos != Trigger::Pos::noun) {
      from_where(index, token);
      if (!placed(index)) from_subject(index, token);
      if (!placed(index)) from_doer(index);
      if (!placed(index)) from_cause(index, token);
    }
    if (!placed(index)) from_destination(index);
    if (!placed(index)) from_origin(index);
  }

 private:
  /// "was escorted to Onne, where it will be handed over", "a camp near Goma, in which thirty died"
  void from_where(std::uint32_t index, std::uint32_t verb) {
    for (int i = 0; i < max_depth && token_at(verb).label == Label::conj; ++i) verb = token_at(verb).head;
    if (token_at(verb).label != Label::relcl) return;
    const bool where = std::ranges::any_of(analysis_.tree.children(verb), [&](std::uint32_t child) {
      if (analysis_.document.word(child) == "where") return true;
      const std::uint32_t which = analysis_.tree.child(child, Label::pobj);
      return child < verb && is_one_of(analysis_.document.word(child), {"in", "at"}) &&
             which != Tree::no_token && analysis_.document.word(which) == "which";
    });
    const std::uint32_t noun = token_at(verb).head;
    if (where && reading_.event_of_token[noun] == graph::no_index) add_phrase(index, noun, false, 0);
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
      if (!language::is_subject(label) || token_at(child).pos != Pos::NOUN) continue;
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
    constexpr std::string_view leaving[] = {"withdrawal",     "evacuation", "rocket_launch",
                                            "missile_launch", "rescue",     "release"};
    if (std::ranges::find(leaving, type) == std::end(leaving)) return;
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot != Slot::prep) continue;
      const bool whom = type == "release" || type == "rescue";  // "the release of five Americans"
      if (filler.place.preposition == "from" || (filler.place.preposition == "of" && !whom))
        add_phrase(index, filler.token, true, 0);
    }
  }

  /// Whoever travels or visits is where the way leads.
  void from_destination(std::uint32_t index) {
    const std::string_view type = reading_.event(index).type;
    if (!is_one_of(type, {"visit", "travel", "mediation", "border_crossing", "deployment", "extradition",
                          "repatriation", "deportation", "arrival", "transfer", "asylum"}))
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

void add_places_of_deeds(EventReading& reading) {
  DeedPlacer placer(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) placer.read(i);
}

}  // namespace chancery::extract
