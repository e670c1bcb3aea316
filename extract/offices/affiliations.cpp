#include "extract/offices/affiliations.hpp"

#include <algorithm>

#include "extract/offices/bearers.hpp"
#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

bool is_party(std::string_view subtype) { return is_one_of(subtype, {"party", "coalition", "armed group"}); }

/// "lawmaker", "MP": who sits in a parliament.
bool is_seat(const Draft& draft, const Title& title) {
  return title.office != nullptr && title.office->type == "Legislator" &&
         is_one_of(singular_at(draft, title.head),
                   {"mp", "mep", "lawmaker", "legislator", "parliamentarian", "deputy", "senator",
                    "congressman", "congresswoman", "councillor", "councilor"});
}

class Affiliations : RelationReader {
 public:
  using RelationReader::RelationReader;

  void beside(const Found& person) {
    in_brackets(person);
    if (person.person != none) seats(person);
  }

  void of_verb(std::uint32_t verb) {
    const std::string_view lemma = draft_.lemma(verb);
    if (lemma == "join") return joining(verb);
    if (lemma == "elect") return elected(verb);
    const bool sits = is_one_of(lemma, {"sit", "serve"});
    const bool teaches = is_one_of(lemma, {"teach", "lecture", "study"});
    const bool belongs = is_one_of(lemma, {"belong", "defect"});
    if (!sits && !teaches && !belongs) return;
    const EntityIndex who = Bearers(draft_, list_.mentions()).subject_of(verb);
    if (who == none || draft_.analysis.tree.child(verb, Label::neg) != Tree::no_token) return;
    for (const std::uint32_t preposition : draft_.analysis.tree.children(verb)) {
      const std::uint32_t object = draft_.token(preposition).label == Label::prep
                                       ? draft_.analysis.tree.child(preposition, Label::pobj)
                                       : Tree::no_token;
      const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
      if (body == nullptr || body->kind != EntityKind::organisation) continue;
      const std::string_view word = draft_.lower(preposition);
      if (sits && word == "for" && is_party(body->subtype)) add("affiliated_with", who, verb, *body);
      if (sits && word == "in" && body->subtype == "parliament") {
        add("member_of", who, verb, *body);
        const Found* party = party_behind(*body);
        if (party != nullptr) add("affiliated_with", who, verb, *party);
      }
      if (teaches && word == "at") add("affiliated_with", who, verb, *body);
      const bool seats = is_one_of(body->subtype, {"council", "committee", "parliament"});
      if (belongs && word == "to") add(seats ? "member_of" : "affiliated_with", who, verb, *body);
    }
  }

 private:
  /// "Ann Lee, who joined Civic Union in 2010"
  void joining(std::uint32_t verb) {
    const std::uint32_t object = draft_.analysis.tree.child(verb, Label::dobj);
    const Found* party = object == Tree::no_token ? nullptr : draft_.found_over(object);
    if (party == nullptr || !is_party(party->subtype) || draft_.document().tag(verb) != "VBD") return;
    const EntityIndex who = Bearers(draft_, list_.mentions()).subject_of(verb);
    if (who != none) add("affiliated_with", who, verb, *party);
  }

  /// The party of "in the parliament for the Junts party", whatever the phrase hangs on; nullptr elsewhere.
  const Found* party_behind(const Found& body) const {
    if (draft_.lower(body.end) != "for") return nullptr;
    const std::uint32_t at = body.end + (draft_.lower(body.end + 1) == "the" ? 2 : 1);
    const Found* party = draft_.same_sentence(body.begin, at) ? draft_.found_over(at) : nullptr;
    return party != nullptr && is_party(party->subtype) ? party : nullptr;
  }

  /// "Ann Lee, elected on a Civic Union ticket"
  void elected(std::uint32_t verb) {
    for (const std::uint32_t on : draft_.analysis.tree.children(verb)) {
      const std::uint32_t ticket =
          draft_.lower(on) == "on" ? draft_.analysis.tree.child(on, Label::pobj) : Tree::no_token;
      if (ticket == Tree::no_token || !is_one_of(draft_.lower(ticket), {"ticket", "list", "slate"})) continue;
      for (std::uint32_t at = ticket; at > on + 1; --at) {
        const Found* party = draft_.found_over(at - 1);
        if (party == nullptr || !is_party(party->subtype)) continue;
        const EntityIndex who = Bearers(draft_, list_.mentions()).subject_of(verb);
        if (who != none) add("affiliated_with", who, verb, *party);
        return;
      }
    }
  }

  void add(const char* type, EntityIndex who, std::uint32_t verb, const Found& body) {
    list_.add(type, who, body.entity, {draft_.token(verb).span.begin, body.span.end},
              "relation.place-of-verb", 0.75);
  }

  /// "Ann Lee (Civic Union)": an organisation that is all the brackets hold.
  void in_brackets(const Found& person) {
    const bool full = person.end > person.begin + 1;  // "Central (EMC)": no person, whatever the model says
    if (!full || draft_.word_safe(person.end) != "(" || !draft_.same_sentence(person.begin, person.end + 1))
      return;
    const std::uint32_t first = person.end + (draft_.lower(person.end + 1) == "the" ? 2 : 1);
    const Found* body = draft_.found_over(first);
    if (body == nullptr || body->begin != first || body->entity == none ||
        entity(body->entity).kind != EntityKind::organisation || body->subtype == "media" ||
        !is_one_of(draft_.word_safe(body->end), {")", ",", "/", "-"}))
      return;
    list_.add("affiliated_with", person.entity, body->entity, together(person, *body), "relation.brackets",
              0.75);
  }

  /// "Fatah lawmaker Ann Lee"
  void seats(const Found& person) {
    for (const std::uint32_t index : draft_.persons[person.person].titles) {
      const Title& title = draft_.titles[index];
      if (!is_seat(draft_, title) || !draft_.same_sentence(title.head, person.begin)) continue;
      for (const std::uint32_t body : title.bodies) {
        const Found& party = draft_.found[body];
        if (is_party(party.subtype))
          list_.add("affiliated_with", person.entity, party.entity, together(party, person),
                    "relation.seat-of-party", 0.8);
      }
    }
  }
};

}  // namespace

void read_affiliation(RelationList& list, const Found& person) { Affiliations(list).beside(person); }

void read_affiliation_of_verb(RelationList& list, std::uint32_t verb) { Affiliations(list).of_verb(verb); }

}  // namespace chancery::extract
