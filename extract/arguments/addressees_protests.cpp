// Whom a protest is against: those who are asked or reproached, or whose deeds it answers.
#include <algorithm>

#include "extract/arguments/addressee_reader.hpp"
#include "extract/arguments/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

/// "marched to demand reforms by the government": the one who is asked is whom the protest is against.
void AddresseeReader::read_protest(std::uint32_t index) {
  if (reading_.events[index].trigger->gold != "protest" || has_undergoer(index)) return;
  role_ = "target";
  meets_ = consents_ = false;
  const std::uint32_t token = reading_.events[index].token;
  const Carrier carrier = reading_.predicates.carrier(token);
  for (const std::uint32_t base : {token, carrier.verb}) {
    if (base == Tree::no_token) continue;
    for (const std::uint32_t child : analysis_.tree.children(base)) {
      const Label at = analysis_.document.tokens[child].label;
      if (at == Label::prep) oppose_phrase(index, child);
      if (at == Label::advcl || at == Label::acl || at == Label::xcomp) oppose(index, child);
    }
  }
}

/// "a hunger strike in protest at the governor's refusal", "a rally against a raid by the police"
void AddresseeReader::oppose_phrase(std::uint32_t index, std::uint32_t preposition) {
  const std::string_view lemma = analysis_.document.lemma(preposition);
  std::uint32_t object = analysis_.tree.child(preposition, Label::pobj);
  if (object == Tree::no_token)
    object = analysis_.tree.child(preposition, Label::dobj);  // "following a rally"
  if (object == Tree::no_token) return;
  const std::uint32_t inner = reading_.event_of_token[object];
  // "in protest at a raid by the police", "in defiance of the junta"
  if (lemma == "in" && is_one_of(analysis_.document.lemma(object), {"protest", "defiance", "opposition"})) {
    for (const std::uint32_t whom : analysis_.tree.children(object)) {
      const std::uint32_t one = analysis_.tree.child(whom, Label::pobj);
      const std::string_view before = analysis_.document.lemma(whom);
      if (one == Tree::no_token || !is_one_of(before, {"of", "at", "against", "to", "over"})) continue;
      const std::uint32_t deed = reading_.event_of_token[one];
      if (deed != graph::no_index && deed != index) copy_doers(index, deed);
      if (before == "of" || before == "against" || before == "to") address(index, one);
    }
  }
  if (inner == graph::no_index || inner == index) return;
  const bool protest = reading_.events[inner].trigger->gold == "protest";
  if (protest && is_one_of(lemma, {"in", "after", "follow", "following"})) copy(index, inner);
  if (is_one_of(lemma, {"at", "against"})) copy_doers(index, inner);
}

/// What the verb asks for or reproaches is asked or reproached by those who protest.
void AddresseeReader::oppose(std::uint32_t index, std::uint32_t purpose) {
  const std::uint32_t inner = reading_.event_of_token[purpose];
  if (inner != graph::no_index && inner != index && is_reproach(inner)) {
    copy(index, inner);
    copy_removed(index, inner);
    return;
  }
  if (inner != graph::no_index ||
      !is_one_of(analysis_.document.lemma(purpose), {"call", "demand", "press", "push", "seek", "urge"}))
    return;
  for (const std::uint32_t child : analysis_.tree.children(purpose)) {
    std::uint32_t object = child;
    if (analysis_.document.tokens[child].label == Label::prep)
      object = analysis_.tree.child(child, Label::pobj);
    else if (analysis_.document.tokens[child].label != Label::dobj)
      continue;
    if (object != Tree::no_token && reading_.event_of_token[object] != graph::no_index)
      copy_removed_by(index, reading_.event_of_token[object]);
  }
}

bool AddresseeReader::is_reproach(std::uint32_t index) const {
  return is_one_of(reading_.events[index].trigger->event_class,
                   {"Demand", "Appeal", "Criticism", "Condemnation", "Accusation", "Rejection"});
}

/// "rallied to demand the removal of the mayor": it is the mayor whom they are against.
void AddresseeReader::copy_removed(std::uint32_t index, std::uint32_t demand) {
  for (const graph::Argument& argument : analysis_.facts.events[demand].arguments) {
    if (argument.event != graph::no_index) copy_removed_by(index, argument.event);
  }
}

void AddresseeReader::copy_removed_by(std::uint32_t index, std::uint32_t removal) {
  const std::string_view kind = analysis_.facts.events[removal].event_class;
  if (!is_one_of(kind, {"Dismissal", "Resignation", "Trial", "Extradition"})) return;
  copy(index, removal);
  copy_doers(index, removal);
}

}  // namespace chancery::extract
