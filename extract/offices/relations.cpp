#include "extract/offices/relations.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/offices/affiliations.hpp"
#include "extract/offices/body_parts.hpp"
#include "extract/offices/citizens.hpp"
#include "extract/offices/counsel.hpp"
#include "extract/offices/described_seats.hpp"
#include "extract/offices/locations.hpp"
#include "extract/offices/memberships.hpp"
#include "extract/offices/named_owners.hpp"
#include "extract/offices/nationalities.hpp"
#include "extract/offices/relation_reader.hpp"
#include "extract/offices/signings.hpp"
#include "extract/offices/state_members.hpp"
#include "extract/offices/state_unions.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Pos;

constexpr double sure_of_body = 0.7;  ///< confidence of an office from which it is known whose it is

class Relations : RelationReader {
 public:
  using RelationReader::RelationReader;

  void run() {
    for (const Found& found : draft_.found) {
      if (found.entity == none) continue;
      if (found.kind == EntityKind::organisation) body(found);
      if (found.kind == EntityKind::place) read_location(list_, found);
      if (found.kind == EntityKind::person) person(found);
      if (found.kind == EntityKind::agreement) read_listed_signing(list_, found);
    }
    for (std::uint32_t i = 0; i < draft_.token_count(); ++i) {
      if (draft_.token(i).pos == Pos::VERB) read_signing(list_, i);
      if (draft_.token(i).pos == Pos::VERB) read_citizenship(list_, i);
      if (draft_.token(i).pos == Pos::VERB) read_affiliation_of_verb(list_, i);
      if (draft_.token(i).pos == Pos::NOUN) read_citizen(list_, i);
      read_counsel(list_, i);
      read_membership(list_, i);
      read_state_membership(list_, i);
      read_state_union(list_, i);
    }
    offices();
  }

 private:
  /// "Japan's Defence Ministry", "the AU's Peace and Security Council", "the Standing Committee ... of the
  /// House".
  void body(const Found& found) {
    if (found.state != none) {
      const Found& owner = draft_.found[found.state];
      const bool fits = owner.kind == EntityKind::state || owner.kind == EntityKind::organisation;
      // "North Macedonia's EU bid": a union is no part of a state
      const bool union_of_states = found.subtype == "igo" && found.known != nullptr &&
                                   found.known->part_of.empty() && owner.kind == EntityKind::state;
      if (fits && owner.entity != none && found.confidence >= 0.65 && !union_of_states) {
        const bool beside = is_one_of(found.subtype, {"media", "party"});  // "Iran's IRNA"
        const char* type = beside ? "affiliated_with" : "part_of";
        if (beside || is_own_body(found))
          list_.add(type, found.entity, owner.entity, together(owner, found), "relation.owner", 0.85);
      } else if (owner.kind == EntityKind::place && owner.known != nullptr && !owner.known->state.empty()) {
        add_by_key("part_of", found, owner.known->state, "relation.seat", 0.7);
      }
    }
    listed_owner(found);
    state_in_name(found);
    read_named_owner(list_, found);
    led(found);
    described_owner(found);
    read_seat(list_, found);
    read_described_seat(list_, found);
    read_part(list_, found);
  }

  /// What is of a state, as a firm or a rocket is, need be no part of it.
  static bool is_own_body(const Found& found) {
    return !is_one_of(found.subtype, {"", "company", "ngo", "armed group", "university"});
  }

  /// "the CIA", "UNHCR": what the tables tell of whose body it is; "the Foreign Ministry" where it is known
  /// of which state.
  void listed_owner(const Found& found) {
    if (found.known == nullptr) return;
    const Known& known = *found.known;
    if (known.how == Known::How::body && found.key.size() > known.key.size() + 1 &&
        entity(found.entity).confidence >= 0.65 && !is_one_of(found.subtype, {"government", "ngo"}))
      return add_by_key("part_of", found, found.key.substr(known.key.size() + 1), "relation.body", 0.7);
    if (known.how == Known::How::seat && found.subtype == "ministry")
      return add_by_key("part_of", found, known.state, "relation.table", 0.8);
    if (known.how == Known::How::body || found.key != known.key) return;
    const bool of_state = known.how != Known::How::seat &&
                          is_one_of(known.subtype, {"agency", "military", "ministry", "parliament", "court"});
    if (of_state && !known.state.empty()) add_by_key("part_of", found, known.state, "relation.table", 0.8);
    if (!known.part_of.empty()) add_by_key("part_of", found, known.part_of, "relation.table", 0.85);
  }

  /// "Korea Coast Guard", "Malian Army": the state that the name begins with.
  void state_in_name(const Found& found) {
    if (found.known != nullptr || found.state != none ||
        !is_one_of(found.subtype, {"military", "security force", "agency", "court"}))
      return;
    for (const auto& hit : draft_.words.names_at(draft_.document().text, found.span.begin)) {
      const bool state = hit.known->kind == EntityKind::state && hit.known->sovereign;
      if (state) return add_by_key("part_of", found, hit.known->key, "relation.named-state", 0.75);
    }
  }

  /// "the NATO-led Kosovo Force"
  void led(const Found& found) {
    if (found.begin < 3 || draft_.lower(found.begin - 1) != "led" || draft_.lower(found.begin - 2) != "-")
      return;
    const Found* owner = draft_.found_over(found.begin - 3);
    if (owner != nullptr && owner->kind == EntityKind::organisation &&
        draft_.same_sentence(owner->begin, found.begin))
      list_.add("part_of", found.entity, owner->entity, together(*owner, found), "relation.led", 0.8);
  }

  /// "the party's Central Committee": the owner is linked to a name.
  void described_owner(const Found& found) {
    if (found.begin < 2 || draft_.document().tag(found.begin - 1) != "POS") return;
    if (found.known != nullptr && found.known->how != Known::How::body) return;
    const EntityIndex owner = linked_at(found.begin - 2);
    if (owner == none) return;
    const EntityKind kind = entity(owner).kind;
    if (kind != EntityKind::organisation && kind != EntityKind::state) return;
    list_.add("part_of", found.entity, owner, {draft_.token(found.begin - 2).span.begin, found.span.end},
              "relation.described-owner", 0.75);
  }

  void person(const Found& found) {
    if (found.state != none) {
      const Found& owner = draft_.found[found.state];
      const bool before = owner.begin < found.begin;
      if (owner.kind == EntityKind::state && before && serves_union(found)) {
        list_.add("citizen_of", found.entity, owner.entity, together(owner, found), "relation.possessive",
                  0.75);
      } else if (owner.kind == EntityKind::state && before) {
        list_.add("represents", found.entity, owner.entity, together(owner, found), "relation.possessive",
                  0.8);
      } else if (owner.kind == EntityKind::state && !serves(found.entity, owner.entity)) {
        list_.add("citizen_of", found.entity, owner.entity, together(found, owner), "relation.of", 0.75);
      } else if (owner.kind == EntityKind::organisation) {
        list_.add("affiliated_with", found.entity, owner.entity, together(owner, found),
                  "relation.possessive", 0.65);
      }
    }
    read_affiliation(list_, found);
    read_delegate(list_, found);
    read_nationality(list_, found);
  }

  /// "Prime Minister Kuroiwa of Japan": the state whose office it is.
  bool serves(EntityIndex person, EntityIndex state) const {
    return std::ranges::any_of(draft_.analysis.facts.tenures, [&](const graph::Tenure& tenure) {
      return tenure.holder == person && tenure.body == state;
    });
  }

  /// "ECOWAS's next president, Ghana's Ann Lee": an office of several states, and of none alone.
  bool serves_union(const Found& person) const {
    return std::ranges::any_of(draft_.analysis.facts.tenures, [&](const graph::Tenure& tenure) {
      return tenure.holder == person.entity && tenure.body != none && tenure.office_type != "Ambassador" &&
             (tenure.office_type == "InternationalOfficial" ||
              is_one_of(entity(tenure.body).subtype, {"igo", "mission"}));
    });
  }

  static bool is_over(const graph::Tenure& tenure) {
    return std::ranges::any_of(tenure.modifiers, [](const std::string& modifier) {
      return is_one_of(modifier, {"former", "ousted", "deposed", "late", "ex", "ex-", "retired"});
    });
  }

  /// "political chief": whose whole group it is.
  static bool leads(std::string_view role) {
    const std::string_view last = role.substr(role.find_last_of(' ') + 1);
    return is_one_of(last, {"leader", "chief", "head", "chair", "chairman", "president", "emir"});
  }

  /// "a corporal of the border service", "the spokesman of the M23": who has a rank or an office there is
  /// of it; "a lawmaker" of a parliament is its member, as its president need not be told to be.
  void affiliate(const graph::Tenure& tenure) {
    if (tenure.confidence < sure_of_body) return;
    const std::string& subtype = entity(tenure.body).subtype;
    const bool over = is_over(tenure);
    const bool ranked = tenure.office_type == "MilitaryRank" && subtype != "ministry";
    const bool of_group = subtype == "armed group" && !over && !leads(tenure.role);
    const bool sits = subtype == "parliament" || entity(tenure.body).key == "EP";
    const bool seated = sits && !over &&
                        is_one_of(fold(tenure.role), {"mp", "mep", "lawmaker", "deputy", "senator",
                                                      "legislator", "parliamentarian", "congressman",
                                                      "congresswoman", "member of parliament"});
    if (ranked || of_group || seated)
      list_.add(seated ? "member_of" : "affiliated_with", tenure.holder, tenure.body, tenure.evidence.front(),
                "relation.office", 0.7);
  }

  /// Who holds an office of a state represents it, when the office does.
  void offices() {
    const auto tenures = draft_.analysis.facts.tenures;
    for (const auto& tenure : tenures) {
      if (tenure.body == none) continue;
      if (entity(tenure.body).kind == EntityKind::organisation) affiliate(tenure);
      if (entity(tenure.body).kind != EntityKind::state) continue;
      const bool speaks = is_one_of(tenure.person_class, {"Diplomat", "Leader"}) ||
                          tenure.office_type == "DefenceMinister" || tenure.office_type == "Minister" ||
                          fold(tenure.role).starts_with("representative");
      const bool against = tenure.role.find("pposition") != std::string::npos;
      if (is_over(tenure) || against || !speaks || tenure.confidence < sure_of_body) continue;
      list_.add("represents", tenure.holder, tenure.body, tenure.evidence.front(), "relation.office",
                tenure.confidence * 0.9);
    }
  }
};

}  // namespace

void relate_entities(Draft& draft) {
  RelationList list(draft);
  Relations(list).run();
}

}  // namespace chancery::extract
