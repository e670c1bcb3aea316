#include "extract/arguments/frame_roles.hpp"

#include <algorithm>

#include "extract/text/when_clauses.hpp"
#include "extract/words/letters.hpp"

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
  if (!ends) return false;
  const bool own =
      std::ranges::any_of(trigger.frame, [&](const RolePlace& one) { return one.place == place; });
  return !own && std::ranges::none_of(at.predicate.fillers, [](const Filler& one) {
    return one.place.slot == Slot::obj && !one.borrowed;  // "pulled its troops out of Mali"
  });
}

/// Whether the frame tells who it is given to behind "to".
bool gives_to(const RolePlace& role) {
  return role.place == Place{Slot::prep, "to"} &&
         is_one_of(role.role, {"recipient", "target", "victim", "participant", "beneficiary"});
}

/// "promised Oslo a loan", "sent Oslo a protest note": the first of two objects, where the frame knows only
/// one, or only whom it is given to.
bool receives(const RolePlace& role, const Place& place, const Trigger& trigger) {
  if (place.slot != Slot::iobj ||
      std::ranges::any_of(trigger.frame, [](const RolePlace& one) { return one.place.slot == Slot::iobj; }))
    return false;
  return std::ranges::any_of(trigger.frame, gives_to) ? gives_to(role) : role.place.slot == Slot::obj;
}

bool is_speech(const EventAt& at) {
  return std::ranges::any_of(at.trigger->frame, [](const RolePlace& one) { return one.role == "speaker"; });
}

}  // namespace

/// "a trip to Oslo was put off": the phrase is in the frame of the noun that tells an event itself.
bool FrameRoles::is_of_journey(const EventAt& at, const Filler& filler) const {
  if (!filler.borrowed || filler.place.slot != Slot::prep) return false;
  const auto& tokens = analysis_.document.tokens;
  std::uint32_t noun = filler.token;
  while (tokens[noun].label == Label::conj && tokens[noun].head != noun) noun = tokens[noun].head;
  if (tokens[noun].label != Label::pobj) return false;
  noun = tokens[tokens[noun].head].head;
  const std::uint32_t inner = noun == at.token ? graph::no_index : reading_.event_of_token[noun];
  if (inner == graph::no_index) return false;
  const Trigger& trigger = *reading_.events[inner].trigger;
  return trigger.event_class == "Visit" &&
         std::ranges::any_of(trigger.frame, [&](const RolePlace& one) { return one.place == filler.place; });
}

/// "is considering the extradition of": whoever plans it would do it, where the frame knows only "by whom".
bool FrameRoles::is_planner(const EventAt& at, const RolePlace& role, const Filler& filler) const {
  if (filler.place.slot != Slot::subj || !filler.borrowed || role.place != Place{Slot::prep, "by"} ||
      at.trigger->pos != Trigger::Pos::noun)
    return false;
  if (std::ranges::any_of(at.trigger->frame,
                          [](const RolePlace& one) { return one.place.slot == Slot::subj; }))
    return false;
  const Carrier carrier = reading_.predicates.carrier(at.token);
  return carrier && carrier.label == Label::dobj &&
         is_one_of(analysis_.document.lemma(carrier.verb),
                   {"consider", "weigh", "mull", "plan", "prepare", "contemplate", "delay", "postpone"});
}

bool FrameRoles::takes(const EventAt& at, const RolePlace& role, const Filler& filler) const {
  if (is_of_journey(at, filler)) return false;
  if (is_planner(at, role, filler)) return true;
  return fits(role.place, filler.place, at) || receives(role, filler.place, *at.trigger);
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
  // "Ugandan troops have been deployed": nobody else is told to have sent them
  if ((kind == "Deployment" || kind == "Withdrawal") && role.role == "object" &&
      fillers.is_force(filler.token) && std::ranges::none_of(at.predicate.fillers, [](const Filler& one) {
        return one.place.slot == Slot::subj;
      })) {
    role.role = "agent";
  }
  if (role.role == "participant" && role.place.slot == Slot::subj && is_host(at)) role.role = "organiser";
  if (kind == "Sanction" && role.role == "agent" && role.place.slot == Slot::mod && is_sanctioned(at, filler))
    role.role = "target";
  // "sent 200 doctors": not those who are helped
  if (kind == "Aid" && role.place.slot == Slot::obj && role.role == "recipient" &&
      fillers.is_people(filler.token) &&
      is_one_of(analysis_.document.lemma(at.token), {"send", "dispatch", "fly", "deploy", "rush"})) {
    role.role = "object";
  }
  // "the president's China trip": whither, not who went
  if (kind == "Visit" && role.role == "agent" && is_whither(filler)) role.role = "destination";
  if (kind == "Killing" && role.place.slot == Slot::poss && is_killed(at, filler)) role.role = "victim";
  if (kind == "Handover" && role.role == "object" &&
      (fillers.is_person(filler.token) || fillers.is_people(filler.token))) {
    role.role = "victim";
  }
  return role;
}

/// The name of a state, no adjective, that stands before the noun.
bool FrameRoles::is_whither(const Filler& filler) const {
  if (filler.place.slot != Slot::mod && filler.place.slot != Slot::compound) return false;
  const MentionAt* name = reading_.fillers.mention(filler.token);
  return name != nullptr && analysis_.entity(*name).kind == EntityKind::state &&
         analysis_.document.tag(filler.token).starts_with("NNP") &&
         analysis_.document.tokens[filler.token].label == Label::compound;
}

/// "the mayor's murder": it was done to the person, unless another one is told to whom it was done.
bool FrameRoles::is_killed(const EventAt& at, const Filler& filler) const {
  if (at.trigger->pos != Trigger::Pos::noun) return false;
  const Fillers& fillers = reading_.fillers;
  const bool pronoun = is_one_of(analysis_.document.lemma(filler.token), {"his", "her", "their"});
  if (!pronoun && !fillers.is_person(filler.token) && !fillers.is_people(filler.token)) return false;
  if (fillers.is_force(filler.token)) return false;
  return std::ranges::none_of(at.predicate.fillers, [](const Filler& one) {
    return one.place == Place{Slot::prep, "of"} || one.place == Place{Slot::prep, "by"};
  });
}

/// "Qatar hosts talks between Hamas and Israel": who hosts what others hold.
bool FrameRoles::is_host(const EventAt& at) const {
  if (at.trigger->pos != Trigger::Pos::noun) return false;
  const Carrier carrier = reading_.predicates.carrier(at.token);
  if (!carrier || !is_one_of(analysis_.document.lemma(carrier.verb),
                             {"host", "broker", "mediate", "facilitate", "convene", "arrange", "organise",
                              "organize", "sponsor", "moderate"}))
    return false;
  return std::ranges::any_of(at.predicate.fillers, [](const Filler& one) {
    return one.place == Place{Slot::prep, "between"} || one.place == Place{Slot::prep, "among"};
  });
}

/// "agreed new Belarus sanctions": the name of a state that seldom imposes any is whom they are against.
bool FrameRoles::is_sanctioned(const EventAt& at, const Filler& filler) const {
  const MentionAt* name = reading_.fillers.mention(filler.token);
  if (name == nullptr || analysis_.entity(*name).kind != EntityKind::state) return false;
  if (analysis_.document.tag(filler.token) == "JJ" ||
      is_one_of(analysis_.entity(*name).key, {"USA", "GBR", "CAN", "AUS", "JPN", "CHE", "NZL", "NOR"}))
    return false;
  return std::ranges::none_of(at.predicate.fillers, [&](const Filler& one) {
    const bool on = one.place == Place{Slot::prep, "on"} || one.place == Place{Slot::prep, "against"};
    return on && time_over(analysis_, one.token) == graph::no_index;  // not "on Monday"
  });
}

}  // namespace chancery::extract
