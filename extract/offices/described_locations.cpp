#include "extract/offices/described_locations.hpp"

#include <algorithm>

#include "extract/offices/relation_reader.hpp"
#include "extract/people/place_cues.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;

constexpr std::uint32_t longest = 6;  ///< tokens from the comma to the noun

class DescribedLocations : RelationReader {
 public:
  using RelationReader::RelationReader;

  bool read(const Found& place) {
    bare_capital(place);
    return by_noun(place) || in_a_part(place) || both_in(place) || directly_in(place) || owned(place);
  }

 private:
  bool add(const Found& place, const Found* larger, const char* rule) {
    if (larger == nullptr || larger->entity == none || larger->entity == place.entity) return false;
    const bool where = larger->kind == EntityKind::place || larger->kind == EntityKind::state;
    const bool elsewhere = larger->kind == EntityKind::state && place.known != nullptr &&
                           !place.known->state.empty() && place.known->state != larger->key;
    if (!where || elsewhere || !draft_.same_sentence(place.begin, larger->begin)) return false;
    list_.add("located_in", place.entity, larger->entity, together(place, *larger), rule, 0.8);
    return true;
  }

  /// "town", "port", "village": what a place may be called behind its name.
  bool is_place_noun(std::uint32_t at) const {
    const std::string_view lemma = draft_.lemma(at);
    return is_settlement(lemma) ||
           is_one_of(lemma, {"base", "hub", "stronghold", "garrison", "oasis", "camp"});
  }

  /// "a Saudi port city", "Albania's main port", "the capital of Fiji", "a town in northern Mali"
  bool by_noun(const Found& place) {
    if (draft_.word_safe(place.end) != ",") return false;
    const Found* owner = nullptr;
    for (std::uint32_t at = place.end + 1; at < place.end + longest && draft_.same_sentence(place.begin, at);
         ++at) {
      if (const Found* found = draft_.found_over(at)) {
        const bool tells = found->kind == EntityKind::state || found->kind == EntityKind::place;
        if (owner != nullptr || !tells) return false;
        owner = found;
        at = found->end - 1;
        continue;
      }
      if (is_place_noun(at)) return named_so(place, owner, at);
      const bool article = at == place.end + 1 && is_one_of(draft_.lower(at), {"a", "an", "the"});
      const auto pos = draft_.token(at).pos;
      const bool describes = pos == language::Pos::ADJ || pos == language::Pos::NOUN ||
                             pos == language::Pos::PROPN || draft_.word(at) == "-" ||
                             draft_.document().tag(at) == "POS" || draft_.document().tag(at) == "VBN";
      if (!article && !describes) return false;
    }
    return false;
  }

  bool named_so(const Found& place, const Found* owner, std::uint32_t noun) {
    const bool adjective =
        owner != nullptr && owner->known != nullptr &&
        (owner->known->how == Known::How::adjective || draft_.document().tag(owner->end) == "POS");
    bool told = adjective && add(place, owner, "relation.described");
    if (owner != nullptr && !adjective) return false;
    const std::uint32_t behind = noun + 1;
    const bool told_of =
        owner == nullptr || (!told && draft_.lower(behind) == "in");  // "the US base in Djibouti"
    const Found* larger =
        told_of && is_one_of(draft_.lower(behind), {"of", "in", "on"}) ? named_from(behind + 1) : nullptr;
    if (larger != nullptr) larger = part_of_owner(region_of(*larger));
    if (larger != nullptr) owner = larger;
    told = told || add(place, larger, "relation.described");
    if (told && draft_.lemma(noun) == "capital")
      list_.add("capital_of", place.entity, owner->entity, together(place, *owner), "relation.described",
                0.8);
    return told;
  }

  /// Tripura for India of "the Indian state of Tripura"; nullptr behind another adjective.
  const Found* region_of(const Found& state) const {
    if (state.known == nullptr || state.known->how != Known::How::adjective) return &state;
    const std::uint32_t of = state.end + 1;
    const bool part =
        is_one_of(draft_.lower(state.end), {"state", "province", "region", "republic", "emirate"});
    return part && draft_.lower(of) == "of" ? draft_.found_over(of + 1) : nullptr;
  }

  /// The region of "Ukraine's Donetsk region".
  const Found* part_of_owner(const Found* owner) const {
    if (owner == nullptr || !draft_.same_sentence(owner->begin, owner->end + 1) ||
        draft_.document().tag(owner->end) != "POS")
      return owner;
    const Found* part = draft_.found_over(owner->end + 1);
    return part != nullptr && part->kind == EntityKind::place && part->begin == owner->end + 1 ? part : owner;
  }

  /// "Vientiane, the capital,": of the state whose capital it is known to be.
  void bare_capital(const Found& place) {
    const std::uint32_t at = place.end;
    const bool told = draft_.word_safe(at) == "," && draft_.lower(at + 1) == "the" &&
                      draft_.lower(at + 2) == "capital" &&
                      is_one_of(draft_.word_safe(at + 3), {",", ".", ";", ")"});
    if (!told || place.known == nullptr || draft_.words.capital_of(place.known->state) != place.known) return;
    add_by_key("capital_of", place, place.known->state, "relation.described", 0.75);
    add_by_key("located_in", place, place.known->state, "relation.described", 0.75);
  }

  /// The name behind "the", "northern" and the like.
  const Found* named_from(std::uint32_t at) const {
    for (std::uint32_t end = at + 3; at < end && at < draft_.token_count(); ++at) {
      if (const Found* found = draft_.found_over(at)) return found;
      if (draft_.lower(at) != "the" && draft_.token(at).pos != language::Pos::ADJ) return nullptr;
    }
    return nullptr;
  }

  /// "Goris, in Armenia's south,", "Port Sudan, on Sudan's Red Sea coast,"
  bool in_a_part(const Found& place) {
    const std::uint32_t at = place.end + 1;
    if (draft_.word_safe(place.end) != "," || !is_one_of(draft_.lower(at), {"in", "on"})) return false;
    const Found* state = named_from(at + 1);
    const bool owns =
        state != nullptr && state->end < draft_.token_count() && draft_.document().tag(state->end) == "POS";
    if (!owns) return draft_.lower(at) == "on" && add_island(place, at);
    for (std::uint32_t part = state->end + 1; part < state->end + 5 && part < draft_.token_count(); ++part) {
      if (is_one_of(draft_.lower(part),
                    {"south", "north", "east", "west", "coast", "interior", "centre", "center", "northeast",
                     "northwest", "southeast", "southwest", "border"}))
        return add(place, state, "relation.part");
    }
    return false;
  }

  /// "Mindelo, on the island of São Vicente,"
  bool add_island(const Found& place, std::uint32_t on) {
    const bool island = draft_.lower(on + 1) == "the" &&
                        is_one_of(draft_.lower(on + 2), {"island", "peninsula"}) &&
                        draft_.lower(on + 3) == "of";
    return island && add(place, draft_.found_over(on + 4), "relation.part");
  }

  /// "Hodeidah and Sanaa, both in Yemen"
  bool both_in(const Found& place) {
    std::uint32_t at = place.end;
    if (is_one_of(draft_.lower(at), {"and", ","})) {
      const Found* next = draft_.found_over(at + 1);
      if (next != nullptr && next->kind == EntityKind::place) at = next->end;
    }
    if (draft_.word_safe(at) != "," || !is_one_of(draft_.lower(at + 1), {"both", "all"}) ||
        draft_.lower(at + 2) != "in")
      return false;
    return add(place, named_from(at + 3), "relation.part");
  }

  /// "visited Camp Lemonnier in Djibouti", whatever the parser hangs the phrase on.
  bool directly_in(const Found& place) {
    if (draft_.lower(place.end) != "in") return false;
    const Found* state = draft_.found_over(place.end + 1);
    if (state == nullptr || state->begin != place.end + 1 || state->known == nullptr) return false;
    const bool facility = place.subtype == "facility" && state->kind == EntityKind::place;
    const bool within = state->kind == EntityKind::state && state->known->how == Known::How::name;
    return (facility || within) && add(place, state, "relation.in");
  }

  /// "Amman's Marka airport"
  bool owned(const Found& place) {
    if (place.begin < 2 || draft_.document().tag(place.begin - 1) != "POS") return false;
    const Found* city = draft_.found_over(place.begin - 2);
    return city != nullptr && city->kind == EntityKind::place && add(place, city, "relation.owner");
  }
};

}  // namespace

bool read_described_location(RelationList& list, const Found& place) {
  return DescribedLocations(list).read(place);
}

}  // namespace chancery::extract
