#include "extract/events/kind_places.hpp"

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
                       "airspace_closure"}))
    from_crossing(index, token);
  if (!placed(index) && type == "election") from_state(index);
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
    if (label != Label::dobj && label != Label::nsubj && label != Label::nsubjpass) continue;
    for (const std::uint32_t part : analysis_.tree.children(child)) {
      const Label of = token_at(part).label;
      if (of != Label::compound && of != Label::nmod) continue;
      if (const MentionAt* at = place_at(part, false)) push(index, at->entity);
    }
    if (!placed(index)) from_phrases(index, child, 0);
  }
}

/// A state votes at home.
void KindPlaces::from_state(std::uint32_t index) {
  const auto arguments = reading_.event(index).arguments;
  for (const graph::Argument& argument : arguments) {
    if (argument.entity == graph::no_index || placed(index)) continue;
    if (analysis_.facts.entities[argument.entity].kind == EntityKind::state) push(index, argument.entity);
  }
}

}  // namespace chancery::extract
