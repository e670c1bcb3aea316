#include "extract/arguments/addressees.hpp"

#include <algorithm>

#include "extract/arguments/addressee_reader.hpp"
#include "extract/arguments/role_kinds.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

void AddresseeReader::read(std::uint32_t index) {
  const std::string_view kind = reading_.events[index].trigger->event_class;
  const bool demands = kind == "Demand" || kind == "Appeal";
  const bool offers = kind == "Pledge" || kind == "Proposal" || kind == "Refusal";
  const bool threatens = kind == "Threat";
  const bool accuses = kind == "Accusation" || kind == "Investigation" || kind == "Criticism";
  if (kind == "Invitation") return read_invitation(index);
  if (kind == "AgreementReached" || kind == "Acceptance") return read_consent(index);
  if ((!demands && !offers && !threatens && !accuses) || has_undergoer(index)) return;
  role_ = offers ? "recipient" : "target";
  meets_ = kind == "Proposal" || kind == "Refusal";
  consents_ = kind == "Pledge" || kind == "Proposal";
  for (const Filler& filler : reading_.events[index].predicate.fillers) {
    const Slot slot = filler.place.slot;
    if (slot == Slot::ccomp && (demands || accuses)) address_clause(index, filler.token);
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

/// "demanded that Oslo pay", "that the post be taken away from Oslo": whoever is to do it, or to bear it.
void AddresseeReader::address_clause(std::uint32_t index, std::uint32_t clause) {
  if (reading_.predicates.stands_apart(clause, reading_.events[index].token)) return;
  address(index, subject_of(clause));
  if (has_undergoer(index) || !reading_.predicates.is_passive(clause)) return;
  for (const std::uint32_t doer : reading_.predicates.subjects(clause)) address(index, doer);
  const std::uint32_t away = analysis_.tree.child(clause, Label::advmod);
  for (const std::uint32_t base : {clause, away}) {
    if (base == Tree::no_token || has_undergoer(index)) continue;
    const std::uint32_t from = analysis_.tree.child(base, Label::prep);
    if (from != Tree::no_token && analysis_.document.lemma(from) == "from")
      address(index, analysis_.tree.child(from, Label::pobj));
  }
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

/// "demanded an admission by Oslo", "called for a truce between them", "asked for Oslo's help"
void AddresseeReader::address_doers(std::uint32_t index, std::uint32_t noun) {
  const std::uint32_t inner = reading_.event_of_token[noun];
  if (inner != graph::no_index && inner != index) {
    copy_doers(index, inner);
    if (!has_undergoer(index)) copy_removed_by(index, inner);
    return;
  }
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

void add_addressees(EventReading& reading) {
  AddresseeReader reader(reading);
  for (std::uint32_t i = 0; i < reading.events.size(); ++i) reader.read(i);
  for (auto i = static_cast<std::uint32_t>(reading.events.size()); i-- > 0;) reader.read_protest(i);
}

}  // namespace chancery::extract
