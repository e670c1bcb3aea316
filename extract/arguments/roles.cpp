#include "extract/arguments/roles.hpp"

#include <algorithm>

#include "extract/arguments/addressees.hpp"
#include "extract/arguments/described_roles.hpp"
#include "extract/arguments/frame_roles.hpp"
#include "extract/arguments/inner_parties.hpp"
#include "extract/arguments/role_kinds.hpp"
#include "extract/arguments/role_places.hpp"

namespace chancery::extract {

using graph::EntityKind;

namespace {

class RoleAssigner {
 public:
  explicit RoleAssigner(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), frame_(reading), described_(reading) {}

  void assign(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    for (const Filler& filler : at.predicate.fillers) {
      // "pledged Egyptian support": a word of the phrase is nobody in it
      const bool own =
          filler.token != at.token && std::ranges::find(at.words, filler.token) != at.words.end();
      if (own && reading_.fillers.mention(filler.token) == nullptr) continue;
      for (const RolePlace& role : at.trigger->frame) {
        if (frame_.takes(at, role, filler)) fill(index, frame_.meant(at, role, filler), filler);
      }
    }
    drop_bearers(index);
    add_places_around(reading_, index);
  }

  /// "demanded reforms by the junta", "threatened a curfew against Oslo": who is meant is the first to be
  /// named in what is demanded, where nothing else tells.
  void add_those_within(std::uint32_t index) {
    const EventAt& at = reading_.events[index];
    const std::string_view kind = at.trigger->event_class;
    if (kind != "Demand" && kind != "Threat" && kind != "Protest" && kind != "Rejection") return;
    if (kind == "Demand" || kind == "Threat") drop_sufferers(index);
    for (const graph::Argument& known : reading_.event(index).arguments) {
      if (is_undergoer(known.role) && known.entity != graph::no_index) return;
    }
    const auto& described = reading_.event(index).described;
    if (kind == "Rejection" &&
        std::ranges::any_of(described, [](const auto& one) { return is_undergoer(one.role); }))
      return;  // "rejecting claims by the opposition that"
    for (const Filler& filler : at.predicate.fillers) {
      const Slot slot = filler.place.slot;
      const bool against = slot == Slot::prep &&
                           (filler.place.preposition == "against" || filler.place.preposition == "over" ||
                            filler.place.preposition == "for" || filler.place.preposition == "of");
      const bool told =
          slot == Slot::xcomp || slot == Slot::ccomp || (slot == Slot::obj && kind != "Protest");
      if ((!told && !against) || filler.borrowed) continue;
      if (address_first(index, filler)) return;
    }
  }

 private:
  /// "Bern handed over an American protest note": who brings it does not protest.
  void drop_bearers(std::uint32_t index) {
    auto& arguments = reading_.event(index).arguments;
    if (!is_one_of(reading_.events[index].trigger->gold, {"protest_note", "demand", "proposal", "warning"}))
      return;
    const auto country = [&](graph::EntityIndex entity) {
      const graph::EntityIndex state = analysis_.facts.entities[entity].state;
      return state == graph::no_index ? entity : state;
    };
    const auto own = std::ranges::find_if(arguments, [](const graph::Argument& one) {
      return acts(one.role) && one.entity != graph::no_index && one.reason.rule == "role.frame";
    });
    if (own == arguments.end()) return;
    const graph::EntityIndex owner = country(own->entity);
    std::erase_if(arguments, [&](const graph::Argument& one) {
      return acts(one.role) && one.entity != graph::no_index && one.reason.rule == "role.neighbour" &&
             country(one.entity) != owner;
    });
  }

  /// "demanded the release of Lee": whom it is done to, taken for whom it is asked of.
  void drop_sufferers(std::uint32_t index) {
    graph::Event& event = reading_.event(index);
    for (const graph::Argument& topic : std::vector(event.arguments)) {
      if (topic.event == graph::no_index) continue;
      const graph::Event& inner = reading_.event(topic.event);
      std::erase_if(event.arguments, [&](const graph::Argument& one) {
        const auto same = [&](const graph::Argument& other) { return other.entity == one.entity; };
        const auto suffers = std::ranges::find_if(inner.arguments, same);
        return one.entity != graph::no_index && is_undergoer(one.role) &&
               one.reason.rule == "role.neighbour" && suffers != inner.arguments.end() &&
               suffers->role == "victim" && suffers->span == one.span;
      });
      std::erase_if(event.described, [&](const graph::Described& one) {
        return is_undergoer(one.role) &&
               std::ranges::any_of(inner.described, [&](const graph::Described& other) {
                 return other.role == "victim" && other.span == one.span;
               });
      });
    }
  }

  /// "demanded Lee's release", "demanded that the sanctions on Chad be lifted": whom it is done to, not asked
  /// of.
  bool only_suffers(graph::EntityIndex entity, std::uint32_t clause) const {
    bool suffers = false;
    for (std::uint32_t token = analysis_.tree.left_edge(clause); token < analysis_.tree.right_edge(clause);
         ++token) {
      const std::uint32_t inner = reading_.event_of_token[token];
      if (inner == graph::no_index) continue;
      for (const graph::Argument& one : reading_.event(inner).arguments) {
        if (one.entity != entity) continue;
        if (acts(one.role)) return false;
        suffers = suffers || is_undergoer(one.role);
      }
    }
    return suffers;
  }

  bool address_first(std::uint32_t index, const Filler& filler) {
    for (std::uint32_t token = analysis_.tree.left_edge(filler.token);
         token < analysis_.tree.right_edge(filler.token); ++token) {
      const MentionAt* at = analysis_.mention_headed_by(token);
      if (!at || !reading_.fillers.is_agent(token) || frame_.speaks_in_noun(token) ||
          frame_.stands_aside(token, filler.token) ||
          (reading_.events[index].trigger->event_class != "Rejection" &&
           only_suffers(at->entity, filler.token)))
        continue;
      const auto& known = reading_.event(index).arguments;
      if (std::ranges::find(known, at->entity, &graph::Argument::entity) != known.end()) continue;
      add(index, {"target", at->entity, graph::no_index, {}, {}}, {filler.place, token, true});
      return true;
    }
    return false;
  }

  void fill(std::uint32_t index, const RolePlace& role, const Filler& filler) {
    const language::NameType named = analysis_.document.tokens[filler.token].name;
    if (filler.place.slot == Slot::prep && named == language::NameType::DATE) return;  // "talks on Monday"
    const std::uint32_t inner = reading_.event_of_token[filler.token];
    // "signed a memorandum": the paper, not that it was agreed
    const std::string_view kind_of_event = reading_.events[index].trigger->event_class;
    const bool paper = (kind_of_event == "Signing" || kind_of_event == "Ratification") &&
                       role.role == "object" &&
                       reading_.fillers.has_kind(filler.token, EntityKind::agreement);
    // "The opposition called on": who acts, though the word may tell an event, too
    const bool actor =
        acts(role.role) && (!reading_.fillers.description(filler.token).empty() ||
                            reading_.fillers.issuer(filler.token) != Tree::no_token);  // "the statement said"
    if (inner != graph::no_index && inner != index && !paper && !actor) {
      if (acts(role.role) || role.role == "destination") return;
      if (role.role == "recipient" && kind_of_event == "Statement") return;  // "told a news conference"
      add(index, {std::string(role.role), graph::no_index, inner, {}, {}}, filler);
      return;
    }
    described_.read(index, role, filler);
    for (const graph::EntityIndex entity : whom(index, role, filler)) {
      const EntityKind kind = analysis_.facts.entities[entity].kind;
      if (kind == EntityKind::place && is_doer(role.role) && !reads_as_government(filler.token)) continue;
      if (acts(role.role) && never_acts(kind)) continue;
      if (kind == EntityKind::state && role.role == "agent" &&
          frame_.goes_alone(reading_.events[index], filler.token))
        continue;
      if (role.role == "victim" && (kind == EntityKind::place ||
                                    (kind == EntityKind::state && reading_.fillers.is_civil(filler.token))))
        continue;
      if (role.place.slot != Slot::subj && frame_.leaves(reading_.events[index], filler.token, entity))
        continue;
      add(index, {std::string(role.role), entity, graph::no_index, {}, {}}, filler);
    }
  }

  /// All who or what a filler stands for in a role.
  std::vector<graph::EntityIndex> whom(std::uint32_t index, const RolePlace& role, const Filler& filler) {
    const bool agent = reading_.fillers.is_agent(filler.token);
    std::vector<graph::EntityIndex> entities;
    if (agent || !role.agents_only) entities = reading_.fillers.entities(filler.token);
    if (acts(role.role) && reading_.fillers.has_kind(filler.token, EntityKind::weapon)) {
      entities = reading_.fillers.owners(filler.token);  // "Sudanese tanks"
      launch(index, filler);
    }
    if (acts(role.role) && entities.empty() && reading_.fillers.is_munition(filler.token))
      entities = reading_.fillers.owners(filler.token);  // "an IS bomb killed two"
    const bool prolonged =
        role.role == "object" && reading_.events[index].trigger->event_class == "Extension";
    if (entities.empty() && (is_undergoer(role.role) || prolonged))
      entities = reading_.fillers.owners(filler.token);
    if (is_thing(role.role)) entities = reading_.fillers.things(filler.token, std::move(entities));
    const bool struck = reading_.events[index].trigger->gold == "attack" && role.role == "target";
    if (struck && entities.empty()) entities = places_behind(reading_, filler.token);
    if (struck || role.role == "object") add_settlement(reading_, filler.token, entities);
    if (role.role == "destination" || role.role == "origin") add_ends(reading_, filler.token, entities);
    if (role.role == "destination" && entities.empty())
      entities = reading_.fillers.owners(filler.token);  // "entered Japanese waters"
    return entities;
  }

  /// "a Chollima-1 lifted off": what takes off by itself is what is launched.
  void launch(std::uint32_t index, const Filler& filler) {
    const std::string_view kind = reading_.events[index].trigger->event_class;
    if (kind != "RocketLaunch" && kind != "MissileLaunch") return;
    const auto known = reading_.fillers.entities(filler.token);
    for (const graph::EntityIndex weapon : reading_.fillers.things(filler.token, known)) {
      add(index, {"weapon", weapon, graph::no_index, {}, {}}, filler);
    }
  }

  static bool never_acts(EntityKind kind) {
    return kind == EntityKind::weapon || kind == EntityKind::agreement || kind == EntityKind::event_name;
  }

  bool reads_as_government(std::uint32_t token) const {
    const MentionAt* at = reading_.fillers.mention(token);
    return at && analysis_.mention(*at).reading == graph::Reading::government;
  }

  void add(std::uint32_t index, graph::Argument argument, const Filler& filler) {
    graph::Event& event = reading_.event(index);
    if (!analysis_.facts.entities.empty() && argument.entity != graph::no_index &&
        !analysis_.facts.entities[argument.entity].in_events) {
      return;
    }
    const MentionAt* at = reading_.fillers.mention(filler.token);
    argument.span = at ? analysis_.mention(*at).span : analysis_.document.tokens[filler.token].span;
    argument.reason = {filler.borrowed ? "role.neighbour" : "role.frame", event.reason.table,
                       event.reason.line, argument.span};
    push(index, std::move(argument));
  }

  void push(std::uint32_t index, graph::Argument argument) {
    auto& arguments = reading_.event(index).arguments;
    for (graph::Argument& known : arguments) {
      if (known.entity != argument.entity || known.event != argument.event) continue;
      // "Oslo completed the withdrawal of its forces": not what is withdrawn
      if (known.role == "object" && acts(argument.role)) known.role = std::move(argument.role);
      return;
    }
    arguments.push_back(std::move(argument));
  }

  EventReading& reading_;
  Analysis& analysis_;
  FrameRoles frame_;
  DescribedRoles described_;
};

}  // namespace

void assign_roles(EventReading& reading) {
  RoleAssigner assigner(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) assigner.assign(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) add_parties_within(reading, i);
  add_addressees(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) add_parties_within(reading, i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) assigner.add_those_within(i);
}

}  // namespace chancery::extract
