#include "extract/events/frame_roles.hpp"

#include <algorithm>

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

namespace {

/// What stands behind the preposition that ends a phrase is its object: "call on Oslo", "appeal to Oslo".
bool fits(const Place& role, const Place& place, const EventAt& at) {
  if (role == place) return true;
  const Trigger& trigger = *at.trigger;
  const bool ends = role.slot == Slot::obj && trigger.pos == Trigger::Pos::verb && trigger.words.size() > 1 &&
                    place == Place{Slot::prep, trigger.words.back()};
  const bool own =
      std::ranges::any_of(trigger.frame, [&](const RolePlace& one) { return one.place == place; });
  return ends && !own && std::ranges::none_of(at.predicate.fillers, [](const Filler& one) {
           return one.place.slot == Slot::obj && !one.borrowed;  // "pulled its troops out of Mali"
         });
}

/// "promised Oslo a loan": the first of two objects, where the frame knows only one.
bool receives(const Place& role, const Place& place, const Trigger& trigger) {
  return role.slot == Slot::obj && place.slot == Slot::iobj &&
         std::ranges::none_of(trigger.frame,
                              [](const RolePlace& one) { return one.place.slot == Slot::iobj; });
}

bool is_speech(const EventAt& at) {
  return std::ranges::any_of(at.trigger->frame, [](const RolePlace& one) { return one.role == "speaker"; });
}

}  // namespace

bool FrameRoles::takes(const EventAt& at, const RolePlace& role, const Filler& filler) const {
  return fits(role.place, filler.place, at) || receives(role.place, filler.place, *at.trigger);
}

RolePlace FrameRoles::meant(const EventAt& at, RolePlace role, const Filler& filler) const {
  const Fillers& fillers = reading_.fillers;
  const std::string_view kind = at.trigger->event_class;
  if (kind == "Vote" && role.role == "supporter" && at.trigger->pos == Trigger::Pos::verb &&
      fillers.has_kind(filler.token, EntityKind::organisation)) {
    role.role = "body";
  }
  // "promised Oslo that": who is told, where the frame has only what
  if (role.role == "topic" && role.place.slot == Slot::obj && is_speech(at) &&
      fillers.mention(filler.token) && fillers.is_agent(filler.token) &&
      std::ranges::any_of(at.predicate.fillers, [](const Filler& one) {
        return one.place.slot == Slot::ccomp || one.place.slot == Slot::xcomp;
      })) {
    role.role = "recipient";
  }
  if (kind == "Handover" && role.role == "object" &&
      (fillers.is_person(filler.token) || fillers.is_people(filler.token))) {
    role.role = "victim";
  }
  return role;
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
