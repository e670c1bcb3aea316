// Whom it would reach what is threatened, offered or refused, and how they are added.
#include <algorithm>

#include "extract/arguments/addressee_reader.hpp"
#include "extract/arguments/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

/// Verbs that do their object good.
bool is_kind(std::string_view lemma) {
  return is_one_of(lemma, {"help",      "assist", "aid",   "support",    "back",      "defend",
                           "protect",   "allow",  "let",   "permit",     "enable",    "authorise",
                           "authorize", "rescue", "free",  "compensate", "recognise", "recognize",
                           "arm",       "train",  "equip", "welcome",    "reward",    "receive"});
}

}  // namespace

bool AddresseeReader::has_undergoer(std::uint32_t index) const {
  const graph::Event& event = analysis_.facts.events[index];
  return std::ranges::any_of(event.arguments, [](const auto& one) { return is_undergoer(one.role); }) ||
         std::ranges::any_of(event.described, [](const auto& one) { return is_undergoer(one.role); });
}

std::uint32_t AddresseeReader::subject_of(std::uint32_t clause) const {
  const std::uint32_t subject = analysis_.tree.child(clause, Label::nsubj);
  if (subject == Tree::no_token) return subject;
  // "that it was the army that had fired"
  const std::uint32_t who = analysis_.tree.child(clause, Label::attr);
  if (who != Tree::no_token && analysis_.document.lemma(clause) == "be" &&
      analysis_.document.lemma(subject) == "it")
    return who;
  return reading_.predicates.antecedent(subject);
}

bool AddresseeReader::asks(std::uint32_t index) const {
  return is_one_of(reading_.events[index].trigger->event_class,
                   {"Demand", "Appeal", "Proposal", "Invitation"});
}

/// "threatened to strike Israel", "promised to continue aid to Mali", "vowed to deal blows to the junta"
void AddresseeReader::reach(std::uint32_t index, std::uint32_t verb) {
  std::uint32_t inner = reading_.event_of_token[verb];
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  if (inner == graph::no_index && object != Tree::no_token) inner = reading_.event_of_token[object];
  if (inner != graph::no_index && inner != index) copy(index, inner);
  if (!has_undergoer(index)) reach_object(index, verb);
  if (has_undergoer(index)) return;
  reach_phrases(index, verb);
  if (object != Tree::no_token) reach_phrases(index, object);
}

void AddresseeReader::reach_phrases(std::uint32_t index, std::uint32_t base) {
  for (const std::uint32_t child : analysis_.tree.children(base)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at != Label::prep && at != Label::dative) continue;
    const std::string_view preposition = analysis_.document.lemma(child);
    const bool harms = is_one_of(preposition, {"against", "on", "upon"});
    if (preposition != "to" && (preposition != "with" || !(consents_ && meets_)) && (!harms || consents_))
      continue;
    const std::uint32_t object = analysis_.tree.child(child, Label::pobj);
    const std::uint32_t inner = object == Tree::no_token ? object : reading_.event_of_token[object];
    if (inner != graph::no_index && inner != index && asks(inner)) {
      copy_doers(index, inner);  // "refused to bow to demands from Oslo"
    } else {
      address(index, object);
    }
  }
}

/// "refused to recognise Oslo", "refused to let the convoy pass", "offered to send tents to help Oslo": who
/// would be met by what is refused, threatened or, where it is a kindness, promised.
void AddresseeReader::reach_object(std::uint32_t index, std::uint32_t verb) {
  const std::string_view kind = reading_.events[index].trigger->event_class;
  const bool kindly = is_kind(analysis_.document.lemma(verb));
  const std::uint32_t object = analysis_.tree.child(verb, Label::dobj);
  // "refused to send peacekeepers": those who are sent are its own
  const bool own = object != Tree::no_token && reading_.fillers.is_force(object) &&
                   is_one_of(analysis_.document.lemma(verb), {"deploy", "send", "dispatch", "commit",
                                                              "contribute", "withdraw", "pull", "station"});
  if (!own && (kindly || kind == "Refusal" || kind == "Threat")) address(index, object);
  if (kindly) {
    const std::uint32_t clause = analysis_.tree.child(verb, Label::ccomp);
    if (clause != Tree::no_token) address(index, subject_of(clause));
  }
  for (const std::uint32_t child : analysis_.tree.children(verb)) {
    const Label at = analysis_.document.tokens[child].label;
    if (has_undergoer(index) || child < verb || (at != Label::advcl && at != Label::xcomp)) continue;
    const bool purpose = at == Label::xcomp || reading_.predicates.infinitive_mark(child) != Tree::no_token;
    if (purpose && is_kind(analysis_.document.lemma(child))) reach_object(index, child);
  }
}

/// "threatened to walk out unless Oslo yields": whose conduct is the condition.
void AddresseeReader::address_conditions(std::uint32_t index) {
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

void AddresseeReader::copy_doers(std::uint32_t index, std::uint32_t inner) {
  const auto arguments = analysis_.facts.events[inner].arguments;
  for (const graph::Argument& argument : arguments) {
    if (argument.entity != graph::no_index && acts(argument.role)) push(index, argument);
  }
  const auto described = analysis_.facts.events[inner].described;
  for (const graph::Described& one : described) {
    if (acts(one.role)) push(index, one);
  }
}

void AddresseeReader::copy(std::uint32_t index, std::uint32_t inner) {
  const bool good = is_one_of(reading_.events[inner].trigger->event_class,
                              {"SanctionLifting", "Recognition", "Support", "Concession", "Rescue"});
  // "is willing to leave Lebanon", "refused to send troops to Mali"
  const std::string_view kind = reading_.events[inner].trigger->event_class;
  const std::string_view whole = consents_ && kind == "Withdrawal"              ? "origin"
                                 : role_ == "recipient" && kind == "Deployment" ? "destination"
                                                                                : "";
  const auto met = [&](std::string_view role) {
    return is_met(role) || (good && is_undergoer(role)) || role == whole;
  };
  const auto arguments = analysis_.facts.events[inner].arguments;
  for (const graph::Argument& argument : arguments) {
    const bool ground = argument.role == whole && argument.entity != graph::no_index &&
                        analysis_.facts.entities[argument.entity].kind != graph::EntityKind::state;
    if (argument.entity != graph::no_index && met(argument.role) && !ground) push(index, argument);
  }
  const auto described = analysis_.facts.events[inner].described;
  for (const graph::Described& one : described) {
    if (met(one.role)) push(index, one);
  }
}

/// Whom an event befalls, or with whom it is held: "offered to negotiate with the rebels".
bool AddresseeReader::is_met(std::string_view role) const {
  if (consents_ && role != "participant") return role == "recipient" || role == "beneficiary";
  return is_undergoer(role) || (meets_ && role == "participant");
}

void AddresseeReader::address(std::uint32_t index, std::uint32_t token) {
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

void AddresseeReader::push(std::uint32_t index, graph::Argument argument) {
  graph::Event& event = reading_.event(index);
  const graph::EntityIndex entity = argument.entity;
  using graph::EntityKind;
  const EntityKind kind = analysis_.facts.entities[entity].kind;
  if (!analysis_.facts.entities[entity].in_events || kind == EntityKind::weapon ||
      kind == EntityKind::event_name || kind == EntityKind::agreement || kind == EntityKind::forum) {
    return;
  }
  const auto known =
      std::ranges::find_if(event.arguments, [&](const auto& one) { return one.entity == entity; });
  if (known != event.arguments.end()) {
    if (known->role == "topic") known->role = role_;  // "demanded the removal of the mayor"
    return;
  }
  argument.role = role_;
  argument.reason = {"role.addressee", event.reason.table, event.reason.line, argument.span};
  event.arguments.push_back(std::move(argument));
}

void AddresseeReader::push(std::uint32_t index, graph::Described described) {
  graph::Event& event = reading_.event(index);
  const Span words = described.span;
  if (std::ranges::any_of(event.described, [&](const auto& known) { return known.span == words; })) return;
  described.role = role_;
  described.reason = {"role.addressee", event.reason.table, event.reason.line, words};
  event.described.push_back(std::move(described));
}

}  // namespace chancery::extract
