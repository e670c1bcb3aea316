// Who stands in the place of a role, and yet does not have it.
#include <algorithm>

#include "extract/arguments/frame_roles.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

bool FrameRoles::stands_aside(std::uint32_t token, std::uint32_t phrase) const {
  for (std::uint32_t at = token; at != phrase && analysis_.document.tokens[at].head != at;
       at = analysis_.document.tokens[at].head) {
    const Label label = analysis_.document.tokens[at].label;
    if (label == Label::relcl || (label == Label::acl && analysis_.document.tag(at) == "VBN")) return true;
  }
  return false;
}

bool FrameRoles::speaks_in_noun(std::uint32_t token) const {
  const auto& at = analysis_.document.tokens[token];
  const std::uint32_t inner = at.label == Label::poss ? reading_.event_of_token[at.head] : graph::no_index;
  return inner != graph::no_index && reading_.events[inner].trigger->is_speech() &&
         analysis_.document.tag(token) == "PRP$";
}

bool FrameRoles::goes_alone(const EventAt& at, std::uint32_t token) const {
  if (!is_one_of(at.trigger->event_class, {"BorderCrossing", "Asylum", "Defection"})) return false;
  if (reading_.fillers.is_nationals(token)) return false;
  return reading_.fillers.is_civil(token) ||
         (analysis_.document.tag(token) == "NN" && !reading_.fillers.description(token).empty());
}

bool FrameRoles::leaves(const EventAt& at, std::uint32_t token, graph::EntityIndex entity) const {
  if (std::ranges::none_of(at.trigger->frame, [](const RolePlace& role) {
        return role.place == Place{Slot::prep, "from"} && role.role == "origin";
      })) {
    return false;
  }
  return std::ranges::any_of(analysis_.tree.children(token), [&](std::uint32_t child) {
    if (analysis_.document.tokens[child].label != Label::prep || analysis_.document.lemma(child) != "from")
      return false;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    const MentionAt* whence = object == Tree::no_token ? nullptr : reading_.fillers.mention(object);
    return whence != nullptr && whence->entity == entity;
  });
}

}  // namespace chancery::extract
