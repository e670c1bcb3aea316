#include "extract/offices/institutions.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// "a research institute", "a think tank": what stands somewhere.
bool is_institution(const Draft& draft, std::uint32_t noun) {
  if (draft.found_over(noun) != nullptr) return false;
  const std::string_view lemma = draft.lemma(noun);
  return is_one_of(lemma, {"tank", "university", "school", "college", "firm", "shipyard"}) ||
         std::ranges::any_of(draft.words.nouns(lemma), [](const Noun& known) {
           return is_one_of(known.subtype, {"institute", "university", "company", "court"});
         });
}

/// "firm", "bank": what is at home in one state.
bool is_house(const Draft& draft, std::uint32_t noun) {
  return draft.found_over(noun) == nullptr &&
         std::ranges::any_of(draft.words.nouns(draft.lemma(noun)), [](const Noun& known) {
           return is_one_of(known.subtype, {"institute", "university", "company"});
         });
}

/// "Turkish" of "the Turkish firm", "a Turkish drone maker": the adjective of a state before the noun, with
/// at most two words between; nullptr when none stands there.
const Found* adjective_before(const Draft& draft, std::uint32_t noun) {
  for (std::uint32_t at = noun; at > 0 && noun - at < 3 && draft.same_sentence(at - 1, noun); --at) {
    if (const Found* state = draft.found_over(at - 1)) {
      const bool adjective = state->known != nullptr && state->known->how == Known::How::adjective;
      return adjective && state->kind == graph::EntityKind::state ? state : nullptr;
    }
    const language::Pos pos = draft.token(at - 1).pos;
    if (pos != language::Pos::NOUN && pos != language::Pos::ADJ && pos != language::Pos::PROPN) break;
  }
  return nullptr;
}

/// "the Vienna daily Donau", "the Podgorica institute Zeta": the city before a noun of what has its home
/// there.
const Found* city_before(const Draft& draft, std::uint32_t noun) {
  const bool house = is_house(draft, noun) ||
                     std::ranges::any_of(draft.words.nouns(draft.lemma(noun)),
                                         [](const Noun& known) { return known.subtype == "media"; });
  const std::uint32_t first = noun > 1 && draft.lower(noun - 1) == "think" ? noun - 1 : noun;
  const bool tank = first < noun && draft.lower(noun) == "tank";
  const Found* city = (house || tank) && first > 0 ? draft.found_over(first - 1) : nullptr;
  const bool fits = city != nullptr && city->kind == graph::EntityKind::place && city->end == first &&
                    draft.same_sentence(first - 1, noun);
  return fits ? city : nullptr;
}

}  // namespace

const Found* city_of_institution(const Draft& draft, const Found& body) {
  if (body.begin > 1) {
    if (const Found* city = city_before(draft, body.begin - 1)) return city;
    // "a tracking firm in Auckland, SeaLens,"
    const Found* city = draft.word(body.begin - 1) == "," ? draft.found_over(body.begin - 2) : nullptr;
    if (city != nullptr && city->begin > 1 && city->kind == graph::EntityKind::place &&
        draft.lower(city->begin - 1) == "in" && is_house(draft, city->begin - 2))
      return city;
  }
  if (draft.word_safe(body.end) != "," || !is_one_of(draft.lower(body.end + 1), {"a", "an", "the"}))
    return nullptr;
  for (std::uint32_t noun = body.end + 3; noun < body.end + 5; ++noun) {  // "Dnevni Glas, a Belgrade daily"
    const Found* city = draft.same_sentence(body.end, noun) ? city_before(draft, noun) : nullptr;
    if (city != nullptr) return city;
  }
  return nullptr;
}

const Found* state_of_institution(const Draft& draft, const Found& body) {
  if (body.begin > 1 && is_house(draft, body.begin - 1)) return adjective_before(draft, body.begin - 1);
  constexpr std::uint32_t reach = 6;  // tokens
  const std::uint32_t comma = body.end;
  if (draft.word_safe(comma) != "," || !is_one_of(draft.lower(comma + 1), {"a", "an", "the"})) return nullptr;
  for (std::uint32_t at = comma + 2; at < comma + reach && draft.same_sentence(comma, at); ++at) {
    if (is_house(draft, at) && draft.token(at + 1).pos != language::Pos::NOUN)
      return adjective_before(draft, at);
  }
  return nullptr;
}

const Found* place_of_institution(const Draft& draft, std::uint32_t comma) {
  constexpr std::uint32_t reach = 6;  // tokens
  if (draft.word_safe(comma) != "," || !is_one_of(draft.lower(comma + 1), {"a", "an"})) return nullptr;
  for (std::uint32_t at = comma + 2; at < comma + reach && draft.same_sentence(comma, at + 2); ++at) {
    if (draft.found_over(at) != nullptr) return nullptr;
    if (!is_institution(draft, at)) continue;
    // "a company from Chennai", "a firm registered in Dubai"
    const std::uint32_t in = at + (is_one_of(draft.lower(at + 1), {"registered", "headquartered"}) ? 2 : 1);
    if (is_one_of(draft.lower(in), {"in", "from"})) return draft.found_over(in + 1);
  }
  return nullptr;
}

}  // namespace chancery::extract
