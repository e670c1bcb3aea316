#include "extract/offices/described_seats.hpp"

#include "extract/offices/relation_reader.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest = 7;  ///< tokens of a description

/// What may be called by where it sits.
bool is_settled(std::string_view lemma) {
  return is_one_of(
      lemma,
      {"newspaper",   "paper",   "daily",      "weekly",      "magazine",     "tabloid",      "sheet",
       "newsletter",  "station", "radio",      "broadcaster", "channel",      "site",         "website",
       "portal",      "blog",    "outlet",     "agency",      "firm",         "company",      "bank",
       "group",       "charity", "collective", "foundation",  "centre",       "center",       "institute",
       "agent",       "broker",  "owner",      "operator",    "shipyard",     "supplier",     "trader",
       "refinery",    "network", "club",       "think-tank",  "organisation", "organization", "forum",
       "association", "tank",    "monitor",    "observatory", "university",   "publisher",    "maker"});
}

/// "registered in Belize", "that works from Cotonou"
bool tells_seat(std::string_view word) {
  return is_one_of(word, {"registered", "incorporated", "domiciled", "printed", "published", "edited", "run",
                          "based", "headquartered", "works", "operates", "broadcasts", "publishes",
                          "broadcasting", "operating", "publishing", "working"});
}

class DescribedSeats : RelationReader {
 public:
  using RelationReader::RelationReader;

  void read(const Found& body) {
    const bool settled = is_one_of(body.subtype, {"media", "company", "ngo", "institute", "think tank",
                                                  "university", "group", ""}) &&
                         (body.known == nullptr || body.subtype == "media");
    if (!settled) return;
    behind(body) || right_behind(body) || before(body) || told_of(body);
  }

 private:
  bool sits(const Found& body, const Found* place) {
    if (place == nullptr || place->entity == none || place->entity == body.entity ||
        (place->kind != EntityKind::place && place->kind != EntityKind::state) ||
        !draft_.same_sentence(body.begin, place->begin))
      return false;
    list_.add("located_in", body.entity, place->entity, together(body, *place), "relation.seat", 0.75);
    return true;
  }

  /// The place behind "in" or "from", also that of "the Beninese town of Grand-Popo"; nullptr where none
  /// stands there.
  const Found* place_behind(std::uint32_t preposition) const {
    if (!is_one_of(draft_.lower(preposition), {"in", "on", "at", "from", "of"})) return nullptr;
    for (std::uint32_t at = preposition + 1;
         at < preposition + longest && at < draft_.token_count() && draft_.same_sentence(preposition, at);
         ++at) {
      const Found* found = draft_.found_over(at);
      const bool adjective =
          found != nullptr && found->known != nullptr && found->known->how == Known::How::adjective;
      if (found != nullptr && !adjective) return found;
      const Pos pos = draft_.token(at).pos;
      const bool leads = adjective || draft_.lower(at) == "the" || draft_.lower(at) == "of" ||
                         pos == Pos::ADJ || pos == Pos::NOUN;
      if (!leads) return nullptr;
    }
    return nullptr;
  }

  /// A city or region before the noun, which is no adjective of a state: "London" of "a London newsletter".
  static bool is_city(const Found* found) { return found != nullptr && found->kind == EntityKind::place; }

  /// "X, a rights group that works from Cotonou", "X, a London newsletter", "X, printed in Chiang Mai"
  bool behind(const Found& body) {
    if (draft_.word_safe(body.end) != ",") return false;
    std::uint32_t at = body.end + 1;
    if (tells_seat(draft_.lower(at))) return sits(body, place_behind(at + 1));
    if (!is_one_of(draft_.lower(at), {"a", "an", "the"})) return false;
    const Found* city = nullptr;
    for (++at; at < body.end + longest && draft_.same_sentence(body.begin, at); ++at) {
      if (const Found* found = draft_.found_over(at)) {
        if (is_city(found) || is_register(*found)) city = found;
        at = found->end - 1;
        continue;
      }
      if (is_settled(draft_.lemma(at)) && !is_settled(draft_.lemma(at + 1))) return at_noun(body, city, at);
      const Pos pos = draft_.token(at).pos;
      const bool describes = pos == Pos::ADJ || pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::ADV ||
                             is_one_of(draft_.word(at), {"-", "based", "registered"});
      if (!describes) return false;
    }
    return false;
  }

  /// Singapore of "a Singapore-registered trader".
  bool is_register(const Found& state) const {
    return state.kind == EntityKind::state && draft_.same_sentence(state.begin, state.end + 1) &&
           draft_.word(state.end) == "-" &&
           is_one_of(draft_.lower(state.end + 1), {"registered", "based", "headquartered"});
  }

  bool at_noun(const Found& body, const Found* city, std::uint32_t noun) {
    if (city != nullptr) return sits(body, city);
    std::uint32_t at = noun + 1;
    if (is_one_of(draft_.lower(at), {"that", "which"})) ++at;
    if (is_one_of(draft_.lower(at), {"is", "was"})) ++at;
    if (tells_seat(draft_.lower(at))) return sits(body, place_behind(at + 1));
    return at == noun + 1 && is_one_of(draft_.lower(at), {"in", "on", "from"}) &&
           sits(body, place_behind(at));
  }

  /// "Radio Dilbar of Miranshah", "Radio Salween Wave in Mae Sot"
  bool right_behind(const Found& body) {
    if (body.subtype != "media" && draft_.lower(body.begin) != "radio") return false;
    const Found* place =
        is_one_of(draft_.lower(body.end), {"of", "in"}) ? draft_.found_over(body.end + 1) : nullptr;
    return is_city(place) && sits(body, place);
  }

  /// "the Nouméa news site Le Récif", "a Montevideo newspaper, La Mañana,", "the agent in La Unión, Casa
  /// Duarte,"
  bool before(const Found& body) {
    if (body.begin < 3) return false;
    std::uint32_t at = body.begin - 1;
    const bool comma = draft_.word(at) == ",";
    if (comma) --at;
    const Found* city = draft_.found_over(at);
    if (comma && is_city(city) && city->begin > 1 && is_one_of(draft_.lower(city->begin - 1), {"in", "on"}))
      return is_settled(draft_.lemma(city->begin - 2)) && sits(body, city);
    if (!is_settled(draft_.lemma(at)) || is_capitalised(draft_.word(at))) return false;
    for (std::uint32_t step = 0; step < 3 && at > 0; ++step) {
      --at;
      if (!draft_.same_sentence(at, body.begin)) return false;
      if (const Found* found = draft_.found_over(at)) return is_city(found) && sits(body, found);
      const Pos pos = draft_.token(at).pos;
      if (pos != Pos::ADJ && pos != Pos::NOUN && !is_one_of(draft_.word(at), {"-", "based"})) return false;
    }
    return false;
  }

  /// "The owner, Everbright Shipping, is registered in Hong Kong"
  bool told_of(const Found& body) {
    const std::uint32_t be = draft_.word_safe(body.end) == "," ? body.end + 1 : body.end;
    return is_one_of(draft_.lower(be), {"is", "was"}) &&
           is_one_of(draft_.lower(be + 1), {"registered", "incorporated", "domiciled", "based"}) &&
           sits(body, place_behind(be + 2));
  }
};

}  // namespace

void read_described_seat(RelationList& list, const Found& body) { DescribedSeats(list).read(body); }

}  // namespace chancery::extract
