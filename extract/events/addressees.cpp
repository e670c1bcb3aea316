#include "extract/events/addressees.hpp"

#include <algorithm>

#include "extract/events/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

class AddresseeReader {
 public:
  explicit AddresseeReader(EventReading& reading) : reading_(reading), analysis_(reading.analysis) {}

  void read(std::uint32_t index) {
    const std::string_view kind = reading_.events[index].trigger->event_class;
    const bool demands = kind == "Demand" || kind == "Appeal";
    const bool offers = kind == "Pledge" || kind == "Proposal" || kind == "Refusal";
    const bool threatens = kind == "Threat";
    const bool accuses = kind == "Accusation" || kind == "Investigation";
    if ((!demands && !offers && !threatens && !accuses) || has_undergoer(index)) return;
    role_ = offers ? "recipient" : "target";
    meets_ = kind == "Proposal" || kind == "Refusal";
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      const Slot slot = filler.place.slot;
      if (slot == Slot::ccomp && (demands || accuses)) address(index, subject_of(filler.token));
      if (slot == Slot::ccomp || slot == Slot::xcomp) {
        if (!demands && !accuses) reach(index, filler.token);
      } else if (demands && (slot == Slot::obj || filler.place == Place{Slot::prep, "for"})) {
        address_doers(index, filler.token);
      }
    }
    if ((demands || accuses) && reading_.events[index].trigger->pos == Trigger::Pos::noun)
      address_content(index);
    if (threatens && !has_undergoer(index)) address_conditions(index);
  }

  /// "marched to demand reforms by the government": the one who is asked is whom the protest is against.
  void read_protest(std::uint32_t index) {
    if (reading_.events[index].trigger->gold != "protest" || has_undergoer(index)) return;
    role_ = "target";
    meets_ = false;
    const std::uint32_t token = reading_.events[index].token;
    const Carrier carrier = reading_.predicates.carrier(token);
    for (const std::uint32_t base : {token, carrier.verb}) {
      if (base == Tree::no_token) continue;
      for (const std::uint32_t child : analysis_.tree.children(base)) {
        const Label at = analysis_.document.tokens[child].label;
        if (at != Label::advcl && at != Label::acl && at != Label::xcomp) continue;
        const std::uint32_t purpose = reading_.event_of_token[child];
        if (purpose == graph::no_index || purpose == index || !is_reproach(purpose)) continue;
        copy(index, purpose);
        copy_removed(index, purpose);
      }
    }
  }

 private:
  bool is_reproach(std::uint32_t index) const {
    return is_one_of(reading_.events[index].trigger->event_class,
                     {"Demand", "Appeal", "Criticism", "Condemnation", "Accusation", "Rejection"});
  }

  bool has_undergoer(std::uint32_t index) const {
    const graph::Event& event = analysis_.facts.events[index];
    return std::ranges::any_of(event.arguments, [](const auto& one) { return is_undergoer(one.role); }) ||
           std::ranges::any_of(event.described, [](const auto& one) { return is_undergoer(one.role); });
  }

  std::uint32_t subject_of(std::uint32_t clause) const {
    const std::uint32_t subject = analysis_.tree.child(clause, Label::nsubj);
    return subject == Tree::no_token ? subject : reading_.predicates.antecedent(subject);
  }

  /// "demanded an admission by Oslo", "called for a truce between them", "asked for Oslo's help"
  void address_doers(std::uint32_t index, std::uint32_t noun) {
    const std::uint32_t inner = reading_.event_of_token[noun];
    if (inner != graph::no_index && inner != index) return copy_doers(index, inner);
    for (const std::uint32_t child : analysis_.tree.children(noun)) {
      const Label at = analysis_.document.tokens[child].label;
      if (at == Label::poss) address(index, child);
      const std::string_view preposition = analysis_.document.lemma(child);
      if (at != Label::prep || (preposition != "by" && preposition != "from")) continue;
      address(index, analysis_.tree.child(child, Label::pobj));
    }
  }

  /// "renewed its demand that Oslo pay"
  void address_content(std::uint32_t index) {
    for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
      const Label at = analysis_.document.tokens[child].label;
      if (at == Label::acl || at == Label::ccomp) address(index, subject_of(child));
    }
  }

  /// "rallied to demand the removal of the mayor": it is the mayor whom they are against.
  void copy_removed(std::uint32_t index, std::uint32_t demand) {
    for (const graph::Argument& argument : analysis_.facts.events[demand].arguments) {
      if (argument.event == graph::no_index) continue;
      const std::string_view kind = analysis_.facts.events[argument.event].event_class;
      if (is_one_of(kind, {"Dismissal", "Resignation", "Trial", "Extradition"})) {
        copy(index, argument.event);
        copy_doers(index, argument.event);
      }
    }
  }

  void copy_doers(std::uint32_t index, std::uint32_t inner) {
    const auto arguments = analysis_.facts.events[inner].arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.entity != graph::no_index && acts(argument.role)) push(index, argument);
    }
    const auto described = analysis_.facts.events[inner].described;
    for (const graph::Described& one : described) {
      if (acts(one.role)) push(index, one);
    }
  }

  void copy(std::uint32_t index, std::uint32_t inner) {
    const auto arguments = analysis_.facts.events[inner].arguments;
    for (const graph::Argument& argument : arguments) {
      if (argument.entity != graph::no_index && is_met(argument.role)) push(index, argument);
    }
    const auto described = analysis_.facts.events[inner].described;
    for (const graph::Described& one : described) {
      if (is_met(one.role)) push(index, one);
    }
  }

  /// Whom an event befalls, or with whom it is held: "offered to negotiate with the rebels".
  bool is_met(std::string_view role) const { return is_undergoer(role) || (meets_ && role == "participant"); }

  /// "threatened to strike Israel", "promised to continue aid to Mali", "vowed to deal blows to the junta"
  void reach(std::uint32_t index, std::uint32_t verb) {
    std::uint32_t inner = reading_.event_of_token[verb];
    const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
    if (inner == graph::no_index && object != Tree::no_token) inner = reading_.event_of_token[object];
    if (inner != graph::no_index && inner != index) copy(index, inner);
    if (has_undergoer(index)) return;
    for (const std::uint32_t base : {verb, object}) {
      if (base == Tree::no_token) continue;
      for (const std::uint32_t child : analysis_.tree.children(base)) {
        const Label at = analysis_.document.tokens[child].label;
        if (at != Label::prep && at != Label::dative) continue;
        if (!is_one_of(analysis_.document.lemma(child), {"against", "to", "on", "upon"})) continue;
        address(index, analysis_.tree.child(child, Label::pobj));
      }
    }
  }

  /// "threatened to walk out unless Oslo yields": whose conduct is the condition.
  void address_conditions(std::uint32_t index) {
    std::vector<std::uint32_t> bases{reading_.events[index].token};
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot == Slot::xcomp || filler.place.slot == Slot::ccomp) bases.push_back(filler.token);
    }
    for (const std::uint32_t base : bases) {
      for (const std::uint32_t child : analysis_.tree.children(base)) {
        if (analysis_.document.tokens[child].label != Label::advcl) continue;
        const std::uint32_t mark = analysis_.tree.child(child, Label::mark);
        if (mark == Tree::no_token || !is_one_of(analysis_.document.lemma(mark), {"if", "unless", "until"}))
          continue;
        address(index, subject_of(child));
      }
    }
  }

  void address(std::uint32_t index, std::uint32_t token) {
    if (token == Tree::no_token || !reading_.fillers.is_agent(token)) return;
    std::vector<std::uint32_t> all;
    reading_.predicates.add_conjuncts(token, all);
    for (const std::uint32_t one : all) {
      const Span words = analysis_.document.tokens[one].span;
      for (const graph::EntityIndex entity : reading_.fillers.entities(one)) {
        push(index, graph::Argument{role_, entity, graph::no_index, words, {}});
      }
      const Span description = reading_.fillers.description(one);
      if (!description.empty()) push(index, graph::Described{role_, description, {}});
    }
  }

  void push(std::uint32_t index, graph::Argument argument) {
    graph::Event& event = reading_.event(index);
    const graph::EntityIndex entity = argument.entity;
    using graph::EntityKind;
    const EntityKind kind = analysis_.facts.entities[entity].kind;
    if (!analysis_.facts.entities[entity].in_events || kind == EntityKind::weapon ||
        kind == EntityKind::event_name || kind == EntityKind::agreement || kind == EntityKind::forum) {
      return;
    }
    if (std::ranges::any_of(event.arguments, [&](const auto& known) { return known.entity == entity; }))
      return;
    argument.role = role_;
    argument.reason = {"role.addressee", event.reason.table, event.reason.line, argument.span};
    event.arguments.push_back(std::move(argument));
  }

  void push(std::uint32_t index, graph::Described described) {
    graph::Event& event = reading_.event(index);
    const Span words = described.span;
    if (std::ranges::any_of(event.described, [&](const auto& known) { return known.span == words; })) return;
    described.role = role_;
    described.reason = {"role.addressee", event.reason.table, event.reason.line, words};
    event.described.push_back(std::move(described));
  }

  EventReading& reading_;
  Analysis& analysis_;
  std::string role_;    ///< of those who are added
  bool meets_ = false;  ///< whether those with whom an offered event would be held are meant
};

}  // namespace

void add_addressees(EventReading& reading) {
  AddresseeReader reader(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read_protest(i);
}

}  // namespace chancery::extract
