#include "extract/events/addressees.hpp"

#include <algorithm>

#include "extract/events/addressee_reader.hpp"
#include "extract/events/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

void AddresseeReader::read(std::uint32_t index) {
  const std::string_view kind = reading_.events[index].trigger->event_class;
  const bool demands = kind == "Demand" || kind == "Appeal";
  const bool offers = kind == "Pledge" || kind == "Proposal" || kind == "Refusal";
  const bool threatens = kind == "Threat";
  const bool accuses = kind == "Accusation" || kind == "Investigation";
  if (kind == "Invitation") return read_invitation(index);
  if (kind == "AgreementReached" || kind == "Acceptance") return read_consent(index);
  if ((!demands && !offers && !threatens && !accuses) || has_undergoer(index)) return;
  role_ = offers ? "recipient" : "target";
  meets_ = kind == "Proposal" || kind == "Refusal";
  consents_ = kind == "Pledge" || kind == "Proposal";
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

/// "At the invitation of the king, Juan Paz flew to Oslo": who comes is who was invited.
void AddresseeReader::read_invitation(std::uint32_t index) {
  if (has_undergoer(index)) return;
  const Carrier carrier = reading_.predicates.carrier(reading_.events[index].token);
  if (!carrier || carrier.preposition == Tree::no_token ||
      analysis_.document.lemma(carrier.preposition) != "at")
    return;
  role_ = "recipient";
  for (const std::uint32_t guest : reading_.predicates.subjects(carrier.verb)) address(index, guest);
}

/// "agreed to sell oil to Oslo": the other party, where one agrees.
void AddresseeReader::read_consent(std::uint32_t index) {
  const auto& fillers = reading_.events[index].predicate.fillers;
  const auto parties = std::ranges::count_if(fillers, [](const Filler& one) {
    return one.place.slot == Slot::subj || one.place == Place{Slot::prep, "with"};
  });
  if (parties != 1 || has_undergoer(index)) return;
  role_ = "participant";
  consents_ = meets_ = true;
  for (const Filler& filler : fillers) {
    if (filler.place.slot != Slot::xcomp) continue;
    const std::uint32_t inner = reading_.event_of_token[filler.token];
    if (inner != graph::no_index) copy(index, inner);
    reach_phrases(index, filler.token);
    const std::uint32_t object = analysis_.tree.child(filler.token, Label::dobj);
    if (object != Tree::no_token) reach_phrases(index, object);
    for (const std::uint32_t child : analysis_.tree.children(filler.token)) {
      if (analysis_.document.tokens[child].label == Label::dative &&
          analysis_.document.tokens[child].pos != language::Pos::ADP)
        address(index, child);
    }
  }
}

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
  const std::uint32_t object = analysis_.tree.child(preposition, Label::pobj);
  const std::uint32_t inner = object == Tree::no_token ? graph::no_index : reading_.event_of_token[object];
  if (inner == graph::no_index || inner == index) return;
  if (lemma == "in" && reading_.events[inner].trigger->gold == "protest") copy(index, inner);
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

/// "demanded an admission by Oslo", "called for a truce between them", "asked for Oslo's help"
void AddresseeReader::address_doers(std::uint32_t index, std::uint32_t noun) {
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
void AddresseeReader::address_content(std::uint32_t index) {
  for (const std::uint32_t child : analysis_.tree.children(reading_.events[index].token)) {
    const Label at = analysis_.document.tokens[child].label;
    if (at == Label::acl || at == Label::ccomp) address(index, subject_of(child));
  }
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

void add_addressees(EventReading& reading) {
  AddresseeReader reader(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read(i);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read_protest(i);
}

}  // namespace chancery::extract
