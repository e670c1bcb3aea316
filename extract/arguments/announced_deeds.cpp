#include "extract/arguments/announced_deeds.hpp"

#include <algorithm>
#include <string_view>

#include "extract/arguments/added_party.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;

/// Verbs of which the subject does what the object tells, or would have done it.
bool disposes(std::string_view verb) {
  return is_one_of(verb,
                   {"announce", "order", "authorise", "authorize", "plan",    "cancel", "halt",     "suspend",
                    "postpone", "delay", "complete",  "begin",     "start",   "resume", "continue", "declare",
                    "decree",   "drop",  "scrap",     "reverse",   "promise", "pledge", "defer"});
}

/// Deeds of states and their forces, which others do not announce.
bool is_own_deed(std::string_view type) {
  return is_one_of(type, {"expulsion",    "recall",          "arrest",
                          "detention",    "release",         "extradition",
                          "deportation",  "border_closure",  "border_opening",
                          "closure",      "embassy_closing", "embassy_opening",
                          "suspension",   "sanction",        "sanction_lifting",
                          "seizure",      "deployment",      "withdrawal",
                          "appointment",  "dismissal",       "recognition",
                          "evacuation",   "handover",        "signing",
                          "ratification", "mobilisation",    "alert"});
}

class AnnouncedDeeds {
 public:
  explicit AnnouncedDeeds(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void add(std::uint32_t index) {
    if (reading_.events[index].trigger->pos != Trigger::Pos::noun || !is_own_deed(reading_.event(index).type))
      return;
    const std::string_view role = doer_role(*reading_.events[index].trigger);
    if (role.empty() || has_doer(index)) return;
    const std::uint32_t verb = verb_of(reading_.events[index].token);
    if (verb == Tree::no_token) return;
    for (const std::uint32_t subject : reading_.predicates.subjects(verb)) {
      for (const graph::EntityIndex entity : reading_.fillers.entities(subject)) {
        if (may_do(analysis_.facts.entities[entity]))
          add_party_once(reading_.event(index), role, entity, analysis_.document.tokens[subject].span,
                         "role.announced");
      }
    }
  }

 private:
  /// "agent" or "participant", as the frame calls who stands behind the noun's "by".
  static std::string_view doer_role(const Trigger& trigger) {
    for (const RolePlace& role : trigger.frame) {
      if (role.place == Place{Slot::prep, "by"} && is_one_of(role.role, {"agent", "participant"}))
        return role.role;
    }
    return {};
  }

  bool has_doer(std::uint32_t index) const {
    const auto does = [](const auto& one) {
      return is_one_of(one.role, {"agent", "participant", "speaker"});
    };
    const graph::Event& event = reading_.event(index);
    return std::ranges::any_of(event.arguments, does) || std::ranges::any_of(event.described, does);
  }

  /// The verb that disposes of the deed: of which it is the object, also of "which Kenya announced".
  std::uint32_t verb_of(std::uint32_t noun) const {
    const auto& at = analysis_.document.tokens[noun];
    if (at.label == Label::dobj || at.label == Label::nsubjpass) {
      if (is_disposing(at.head)) return at.head;
    }
    std::uint32_t clause = analysis_.tree.child(noun, Label::relcl);
    // "the expulsion of two envoys, which Kenya announced": no envoy is announced
    const std::uint32_t of =
        clause == Tree::no_token ? analysis_.tree.child(noun, Label::prep) : Tree::no_token;
    const std::uint32_t whom = of == Tree::no_token ? of : analysis_.tree.child(of, Label::pobj);
    if (whom != Tree::no_token) clause = analysis_.tree.child(whom, Label::relcl);
    const std::uint32_t which = clause == Tree::no_token ? clause : analysis_.tree.child(clause, Label::dobj);
    const bool relative = which != Tree::no_token && which < clause &&
                          is_one_of(analysis_.folded.word(which), {"which", "that"});
    return relative && is_disposing(clause) ? clause : Tree::no_token;
  }

  bool is_disposing(std::uint32_t verb) const {
    if (analysis_.document.tokens[verb].pos != language::Pos::VERB) return false;
    const std::string_view lemma = reading_.fillers.lemma(verb);
    const std::uint32_t particle = analysis_.tree.child(verb, Label::prt);
    if (particle == Tree::no_token) return disposes(lemma);
    const std::string_view with = analysis_.folded.word(particle);
    return (lemma == "rule" && with == "out") || (lemma == "call" && with == "off") ||
           (lemma == "put" && with == "off") || (lemma == "carry" && with == "out");
  }

  static bool may_do(const graph::Entity& entity) {
    if (entity.kind == EntityKind::state) return true;
    return entity.kind == EntityKind::organisation &&
           is_one_of(entity.subtype, {"military", "security force", "ministry", "government", "armed group"});
  }

  EventReading& reading_;
  const Analysis& analysis_;
};

}  // namespace

void add_announced_doers(EventReading& reading) {
  AnnouncedDeeds deeds(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) deeds.add(i);
}

}  // namespace chancery::extract
