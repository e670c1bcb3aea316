#include "extract/places/kind_places.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

void KindPlaces::read(std::uint32_t index) {
  if (placed(index)) return;
  const std::uint32_t token = reading_.events[index].token;
  const std::string_view type = reading_.event(index).type;
  if (is_one_of(type, {"incursion", "border_crossing"})) from_line(index, token);
  if (is_one_of(type, {"embassy_opening", "embassy_closing"})) from_embassy(index);
  if (is_one_of(type, {"border_closure", "border_opening", "embassy_opening", "embassy_closing",
                       "airspace_closure", "closure", "reopening"}))
    from_crossing(index, token);
  if (!placed(index) && type == "election") from_state(index);
  if (!placed(index)) from_offence(index, token);
  if (!placed(index)) from_target(index);
  if (!placed(index)) from_struck(index, token);
}

/// "the median line of the strait", "entered Finnish waters"
void KindPlaces::from_line(std::uint32_t index, std::uint32_t token) {
  const std::uint32_t line = analysis_.tree.child(token, Label::dobj);
  if (line == Tree::no_token) return;
  from_phrases(index, line, 0, true);
  if (!placed(index)) from_state_beside(index, line);
}

/// "The embassy in Rabat is to reopen"
void KindPlaces::from_embassy(std::uint32_t index) {
  for (const Filler& filler : reading_.events[index].predicate.fillers) {
    if (filler.place.slot == Slot::subj && !placed(index)) from_phrases(index, filler.token, 0);
  }
}

/// "shut the Narva crossing": a border is closed where it is.
void KindPlaces::from_crossing(std::uint32_t index, std::uint32_t token) {
  for (const std::uint32_t child : analysis_.tree.children(token)) {
    const Label label = token_at(child).label;
    if (label != Label::dobj && !language::is_subject(label)) continue;
    for (const std::uint32_t part : analysis_.tree.children(child)) {
      const Label of = token_at(part).label;
      if (of != Label::compound && of != Label::nmod) continue;
      if (const MentionAt* at = place_at(part, false)) push(index, at->entity);
    }
    if (!placed(index)) from_phrases(index, child, 0);
    if (!placed(index) && is_one_of(reading_.fillers.lemma(child), {"airspace", "border", "frontier"}))
      from_own(index, child);
  }
}

/// "closed its airspace": the state's own.
void KindPlaces::from_own(std::uint32_t index, std::uint32_t thing) {
  const std::uint32_t whose = analysis_.tree.child(thing, Label::poss);
  if (whose == Tree::no_token) return;
  for (const graph::EntityIndex owner : reading_.fillers.entities(whose)) {
    if (analysis_.facts.entities[owner].kind == EntityKind::state) push(index, owner);
  }
}

/// A state votes at home.
void KindPlaces::from_state(std::uint32_t index) {
  const auto arguments = reading_.event(index).arguments;
  for (const graph::Argument& argument : arguments) {
    if (argument.entity == graph::no_index || placed(index) || argument.role == "appointee") continue;
    if (analysis_.facts.entities[argument.entity].kind == EntityKind::state) push(index, argument.entity);
  }
}

/// "were arrested for looting in Lae"
void KindPlaces::from_offence(std::uint32_t index, std::uint32_t verb) {
  if (!is_one_of(reading_.event(index).type, {"arrest", "detention"})) return;
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    if (token_at(child).label != Label::prep || reading_.fillers.lemma(child) != "for") continue;
    std::uint32_t deed = analysis_.tree.child(child, Label::pcomp);
    if (deed == Tree::no_token) deed = analysis_.tree.child(child, Label::pobj);
    if (deed != Tree::no_token && analysis_.document.tag(deed) == "VBG") from_phrases(index, deed, 0);
  }
}

/// "a strike on a market in Gao, which killed 28": where the parser gives the clause to the place.
void KindPlaces::from_struck(std::uint32_t index, std::uint32_t verb) {
  if (!is_scene(reading_.event(index).type) || token_at(verb).label != Label::relcl) return;
  const std::uint32_t which = analysis_.tree.child(verb, Label::nsubj);
  if (which == Tree::no_token || analysis_.document.tag(which) != "WDT") return;
  const MentionAt* at = place_at(token_at(verb).head, false);
  if (at != nullptr) push(index, at->entity);
}

/// "stormed Goma", "delivered boats to the Ream base", "closed the airport of Lae": the place that was hit,
/// reached or shut.
void KindPlaces::from_target(std::uint32_t index) {
  const std::string_view type = reading_.event(index).type;
  const bool hit =
      is_one_of(type, {"attack", "seizure", "military_campaign", "occupation", "destruction",
                       "border_closure", "border_opening", "airspace_closure", "closure", "reopening"});
  const bool sent = is_one_of(type, {"arms_transfer", "aid", "transport", "relocation"});
  if (!hit && !sent) return;
  const auto arguments = reading_.event(index).arguments;
  for (const graph::Argument& argument : arguments) {
    if (argument.entity == graph::no_index || placed(index)) continue;
    const bool place = analysis_.facts.entities[argument.entity].kind == EntityKind::place;
    const bool fits = hit ? is_one_of(argument.role, {"target", "object"}) : argument.role == "destination";
    if (place && fits) push(index, argument.entity);
  }
  for (const Filler& filler : reading_.events[index].predicate.fillers) {
    if (sent && !placed(index) && filler.place == Place{Slot::prep, "to"})
      add_phrase(index, filler.token, false, 0);  // "delivered two boats to the Ream base"
  }
  if (placed(index) || !hit) return;
  for (const Filler& filler : reading_.events[index].predicate.fillers) {
    const bool object = filler.place.slot == Slot::obj && !placed(index);
    if (object && reading_.fillers.mention(filler.token) == nullptr)
      from_phrases(index, filler.token, 0, true);
  }
}

}  // namespace chancery::extract
