#include "extract/offices/locations.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "extract/offices/described_locations.hpp"
#include "extract/offices/institutions.hpp"
#include "extract/offices/regions.hpp"
#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

class Locations : RelationReader {
 public:
  using RelationReader::RelationReader;

  /// "Dolow, Somalia", "Sadr City in Baghdad", "Luzon", "Indian Punjab".
  void place(const Found& found) {
    if (located(found) || read_described_location(list_, found)) return;
    // "Sudan's Red Sea coast", "Britain's minister for Asia"
    const bool sea = draft_.lower(found.end - 1) == "sea" ||
                     (found.known != nullptr && found.known->subtype == "continent") ||
                     is_one_of(draft_.lower(found.begin), {"pacific", "atlantic", "arctic"});
    if (found.state != none && !sea &&
        (draft_.found[found.state].kind == EntityKind::state ||
         (draft_.found[found.state].kind == EntityKind::place &&
          draft_.found[found.state].begin < found.begin))) {
      list_.add("located_in", found.entity, draft_.found[found.state].entity,
                together(draft_.found[found.state], found), "relation.owner", 0.85);
      return;
    }
    adjective_before(found);
  }

  /// "X, STATE" and "X in Y", "X of Y" right after the name.
  bool located(const Found& found) {
    const std::uint32_t at = after_brackets(after_place_noun(found));
    if (at + 1 >= draft_.token_count() || !draft_.same_sentence(found.begin, at + 1)) return false;
    if (const Found* larger = larger_behind(found, behind_list(found, at)); larger != nullptr) {
      list_.add("located_in", found.entity, larger->entity, together(found, *larger), "relation.comma", 0.8);
      return true;
    }
    const std::string_view mark = draft_.lower(at);
    const Found* other = draft_.found_over(at + 1);
    if (other == nullptr && draft_.lower(at + 1) == "the") other = draft_.found_over(at + 2);
    if (other == nullptr || other->entity == none || other->entity == found.entity) return false;
    const bool where = other->kind == EntityKind::place || other->kind == EntityKind::state;
    if (!where) return false;
    const bool place = found.kind == EntityKind::place;
    const bool noun = other->known == nullptr || other->known->how != Known::How::adjective;
    if (mark == "," && place && noun && other->begin == at + 1 && is_where(*other)) {
      list_.add("located_in", found.entity, other->entity, together(found, *other), "relation.comma", 0.85);
      return true;
    }
    // "is to discuss the Sahel in Addis Ababa"
    if (mark == "in" && place && is_region(draft_, found) && other->kind == EntityKind::place &&
        !is_region(draft_, *other))
      return false;
    const bool inside =
        place && is_region(draft_, *other) && !is_region(draft_, found) && other->begin == at + 1;
    const bool on_noun = draft_.token(at).head != at && draft_.token(draft_.token(at).head).pos != Pos::VERB;
    if (mark == "in" && (on_noun || inside)) {
      list_.add("located_in", found.entity, other->entity, together(found, *other), "relation.in", 0.75);
      return true;
    }
    return false;
  }

  /// "told the International Court of Justice in The Hague", whatever the phrase hangs on.
  void sits_in(const Found& court) {
    const Found* place = draft_.lower(court.end) == "in" ? draft_.found_over(court.end + 1) : nullptr;
    if (place != nullptr && place->kind == EntityKind::place) sits(court, place);
  }

  bool has_brackets(const Found& found) const { return draft_.word_safe(found.end) == "("; }

  /// "the Lima-based Institute", "Hassas Makina, of Izmir,", "Delva, a maker based in Ghent": where a body
  /// sits.
  void seat(const Found& body) {
    const Found* before =
        body.begin > 2 && draft_.lower(body.begin - 1) == "based" && draft_.word(body.begin - 2) == "-"
            ? draft_.found_over(body.begin - 3)
            : nullptr;
    sits(body, before);
    if (draft_.word_safe(body.end) == "," && draft_.lower(body.end + 1) == "of")
      sits(body, draft_.found_over(body.end + 2));
    if (body.subtype == "company" && draft_.lower(body.end) == "of")  // "Lung Shun Fisheries of Kaohsiung"
      sits(body, draft_.found_over(body.end + 1));
    sits(body, place_of_institution(draft_, body.end));
    sits(body, city_of_institution(draft_, body));
    sits(body, state_of_institution(draft_, body));
    if (language::is_subject(draft_.token(body.head).label)) based(body, draft_.token(body.head).head);
    headquartered(body);
    for (const std::uint32_t child : draft_.analysis.tree.children(body.head)) {
      based(body, child);
      if (draft_.token(child).label != Label::appos) continue;
      for (const std::uint32_t inner : draft_.analysis.tree.children(child)) {
        based(body, inner);
        const bool hyphen = inner > 1 && draft_.lower(inner) == "based" && draft_.word(inner - 1) == "-";
        if (hyphen) sits(body, draft_.found_over(inner - 2));  // "Hassas Makina, an Izmir-based firm"
      }
    }
  }

 private:
  /// "Macomia, in Mozambique's Cabo Delgado Province", "Bor, in eastern Chad": the larger place behind the
  /// comma; nullptr when none stands there.
  const Found* larger_behind(const Found& found, std::uint32_t comma) const {
    const bool in = draft_.lower(comma + 1) == "in";
    if (found.kind != EntityKind::place || draft_.word(comma) != "," ||
        (!in && !is_direction(draft_, comma + 1)))
      return nullptr;
    std::uint32_t at = comma + (in ? 2 : 1);
    while (at < comma + 6 && at < draft_.token_count() && draft_.found_over(at) == nullptr &&
           (draft_.lower(at) == "the" || draft_.token(at).pos == Pos::ADJ || is_direction(draft_, at)))
      ++at;
    const Found* larger = at < draft_.token_count() ? draft_.found_over(at) : nullptr;
    if (larger != nullptr && larger->end < draft_.token_count() &&
        draft_.document().tag(larger->end) == "POS")
      larger = draft_.found_over(larger->end + 1);
    if (larger == nullptr || larger->entity == none || larger->entity == found.entity ||
        !draft_.same_sentence(found.begin, larger->begin))
      return nullptr;
    const bool where = larger->kind == EntityKind::place || larger->kind == EntityKind::state;
    const bool adjective = larger->known != nullptr && larger->known->how == Known::How::adjective;
    const bool region = in && larger->kind == EntityKind::place && is_region(draft_, *larger);
    return where && !adjective && (region || is_where(*larger)) ? larger : nullptr;
  }

  /// The comma of "Nasir and Ulang, in Upper Nile State" for Nasir.
  std::uint32_t behind_list(const Found& found, std::uint32_t at) const {
    const Found* next = draft_.lower(at) == "and" ? draft_.found_over(at + 1) : nullptr;
    const bool listed = found.kind == EntityKind::place && next != nullptr &&
                        next->kind == EntityKind::place && next->begin == at + 1 &&
                        draft_.lower(next->end + 1) == "in";
    return listed ? after_place_noun(*next) : at;
  }

  void sits(const Found& body, const Found* place) {
    const bool where = place != nullptr && place->entity != none &&
                       draft_.same_sentence(body.begin, place->begin) &&
                       (place->kind == EntityKind::place || place->kind == EntityKind::state);
    if (where)
      list_.add("located_in", body.entity, place->entity, together(body, *place), "relation.seat", 0.8);
  }

  /// "based in Ghent", "which is based in Ghent"
  void based(const Found& body, std::uint32_t verb) {
    const Label as = draft_.token(verb).label;
    const bool told = as == Label::acl || as == Label::ROOT ||
                      (as == Label::relcl && draft_.lower(draft_.analysis.tree.left_edge(verb)) == "which");
    if (!is_one_of(draft_.lower(verb), {"based", "headquartered", "stationed"}) || !told) return;
    const std::uint32_t in = draft_.analysis.tree.child(verb, Label::prep);
    if (in == Tree::no_token || !is_one_of(draft_.lower(in), {"in", "at"})) return;
    const std::uint32_t object = draft_.analysis.tree.child(in, Label::pobj);
    if (object != Tree::no_token) sits(body, draft_.found_over(object));
  }

  /// "the African Union, which has its headquarters in Addis Ababa", "Indo-Pacific Command, whose
  /// headquarters is at Camp Smith", "the ECOWAS Commission has its seat in Abuja"
  void headquartered(const Found& body) {
    const std::uint32_t comma = after_brackets(body.end);
    const bool itself = draft_.lower(comma) == "has" && draft_.lower(comma + 1) == "its";
    const bool seat = itself && is_one_of(draft_.lower(comma + 2), {"headquarters", "seat", "secretariat"});
    if (seat && is_one_of(draft_.lower(comma + 3), {"in", "at"}) &&
        draft_.same_sentence(body.begin, comma + 4))
      sits(body, draft_.found_over(comma + 4));
    if (draft_.word_safe(comma) != ",") return;
    const bool has = draft_.lower(comma + 1) == "which" && draft_.lower(comma + 2) == "has" &&
                     draft_.lower(comma + 3) == "its";
    const bool whose = draft_.lower(comma + 1) == "whose";
    const std::uint32_t noun = comma + (has ? 4 : 2);
    if ((!has && !whose) || !is_one_of(draft_.lower(noun), {"headquarters", "seat", "secretariat"})) return;
    const std::uint32_t in = noun + (has ? 1 : 2);
    if (is_one_of(draft_.lower(in), {"in", "at"}) && draft_.same_sentence(body.begin, in + 1))
      sits(body, draft_.found_over(in + 1));
  }

  /// The token after "(IMO)".
  std::uint32_t after_brackets(std::uint32_t at) const {
    const bool brackets = draft_.word_safe(at) == "(" && draft_.word_safe(at + 2) == ")";
    return brackets ? at + 3 : at;
  }

  /// "Nagano" and "Nagano prefecture" end alike.
  std::uint32_t after_place_noun(const Found& found) const {
    const auto& nouns = draft_.words.nouns(draft_.lower(found.end));
    const bool noun =
        std::any_of(nouns.begin(), nouns.end(), [](const Noun& n) { return n.kind == EntityKind::place; });
    return found.kind == EntityKind::place && noun ? found.end + 1 : found.end;
  }

  /// Whether what follows a comma is the larger place: a state that begins no list, or a region that is
  /// closed by a comma and then by its state.
  bool is_where(const Found& other) const {
    const std::uint32_t end = after_place_noun(other);
    const std::string_view after = draft_.lower(end);
    // "in the East Sea, South Korea's army said": the state begins something new
    const Label as = draft_.token(other.head).label;
    if (is_one_of(after, {"'s", "’s"}) || language::is_subject(as) || as == Label::poss) return false;
    if (other.kind == EntityKind::state)
      return !(is_one_of(after, {"and", "or"}) && draft_.found_over(end + 1) != nullptr);
    for (const std::uint32_t word : {other.end - 1, other.end}) {
      if (is_one_of(draft_.lower(word),
                    {"province", "region", "oblast", "governorate", "prefecture", "department", "county"}))
        return true;  // "Onchon County, South Phyongan Province"
    }
    const Found* next = draft_.found_over(end + 1);
    const bool list = next != nullptr && next->kind == EntityKind::place;
    if (other.known != nullptr && other.subtype == "region" && after == "," && !list)
      return true;  // "Houston, Texas,"
    return after == "," && next != nullptr && next->kind == EntityKind::state;
  }

  /// "the Montenegrin town of Nikšić", "the central Japanese city of Karuizawa".
  bool adjective_before(const Found& found) {
    if (found.begin < 3 || draft_.lower(found.begin - 1) != "of") return false;
    const std::uint32_t noun = found.begin - 2;
    const std::string_view lemma = draft_.lemma(noun);
    const auto& nouns = draft_.words.nouns(lemma);
    const bool is_place =
        std::any_of(nouns.begin(), nouns.end(), [](const Noun& n) { return n.kind == EntityKind::place; });
    const bool part =
        lemma == "state" && draft_.found_over(noun - 1) != nullptr;  // "the Venezuelan state of"
    if (!is_place && lemma != "capital" && !part) return false;
    for (std::uint32_t at = noun; at > 0 && noun - at < 4; --at) {
      const Found* state = draft_.found_over(at - 1);
      if (state == nullptr || state->kind != EntityKind::state || !draft_.same_sentence(at, noun)) continue;
      list_.add("located_in", found.entity, state->entity, together(*state, found), "relation.adjective",
                0.85);
      if (lemma == "capital")
        list_.add("capital_of", found.entity, state->entity, together(*state, found), "relation.adjective",
                  0.8);
      return true;
    }
    return false;
  }
};

}  // namespace

void read_location(RelationList& list, const Found& place) { Locations(list).place(place); }

void read_seat(RelationList& list, const Found& body) {
  Locations locations(list);
  const bool listed = body.known != nullptr && body.known->how != Known::How::body;
  // "the OAS in Washington" met there; "the Maritime Organization (IMO) in London" sits there
  const std::string_view last = list.draft().lower(body.end - 1);
  const bool stands = is_one_of(body.subtype, {"embassy", "court", "university", "institute", "company"}) ||
                      is_one_of(last, {"centre", "center", "institute", "foundation", "academy",
                                       "observatory", "secretariat", "headquarters"});
  if (stands || (listed && (body.subtype != "igo" || locations.has_brackets(body)))) locations.located(body);
  locations.seat(body);
  if (body.subtype == "court") locations.sits_in(body);
}

}  // namespace chancery::extract
