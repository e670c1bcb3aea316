#include "extract/people/title_charges.hpp"

#include "extract/names/portfolios.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

namespace {

using graph::EntityKind;
using language::Pos;

bool serves(std::string_view head) {
  return head.starts_with("spokes") ||
         is_one_of(head, {"aide", "adviser", "advisor", "assistant", "envoy", "emissary", "lawyer"});
}

}  // namespace

bool is_charge(const Draft& draft, const Found& found, std::string_view head) {
  if (is_one_of(head, {"secretary", "undersecretary", "minister"}) &&
      are_charges(draft, {found.begin, found.end}))
    return true;
  const bool guessed = found.known == nullptr && found.kind == EntityKind::organisation;
  // "Chief of Defence Staff", "Chief of General Staff"
  if (head == "chief" && guessed && draft.lower(found.end - 1) == "staff" && found.end < found.begin + 4)
    return true;
  // "Chief of Defence Forces of Togo"
  if (head == "chief" && found.end == found.begin + 2 &&
      is_one_of(draft.lower(found.begin), {"defence", "defense"}) &&
      is_one_of(draft.lower(found.begin + 1), {"force", "forces"}) && draft.lower(found.begin - 1) == "of")
    return true;
  const bool one_word = found.end == found.begin + 1;
  // "Inspector General of Police", "Commissioner of Police", where no state stands beside it
  if (one_word && draft.word(found.begin) == "Police" && found.known != nullptr &&
      found.known->how == Known::How::body && draft.lower(found.begin - 1) == "of")
    return true;
  const bool by_model = found.reason.rule == "name.model" && found.end < found.begin + 4;
  return guessed && ((head == "minister" && (one_word || by_model)) || (head == "secretary" && one_word));
}

bool is_naval_staff(const Draft& draft, const Found& found) {
  return found.end == found.begin + 2 && draft.lower(found.end - 1) == "staff" &&
         is_one_of(draft.lower(found.begin), {"naval", "air", "army", "defence", "defense"}) &&
         draft.lower(found.begin - 1) == "the";
}

std::uint32_t after_interim(const Draft& draft, std::uint32_t at) {
  const bool interim = is_one_of(draft.lower(at), {"a.i", "a.i.", "ad"}) && draft.same_sentence(at, at + 1);
  if (!interim || draft.lower(at - 1) != "d'affaires") return at;
  const bool torn = draft.lower(at) == "a.i" ? draft.word(at + 1) == "." : draft.lower(at + 1) == "interim";
  return torn ? at + 2 : draft.lower(at) == "ad" ? at : at + 1;
}

std::uint32_t after_rank_of_envoy(const Draft& draft, std::uint32_t at) {
  while (draft.same_sentence(at - 1, at) &&
         is_one_of(draft.lower(at), {"extraordinary", "plenipotentiary"})) {
    ++at;
    if (draft.lower(at) == "and" && draft.lower(at + 1) == "plenipotentiary") ++at;
  }
  return at;
}

bool names_bearer(const Draft& draft, const Title& title, std::uint32_t preposition) {
  constexpr std::uint32_t reach = 8;  // tokens of the other office
  if (!is_one_of(draft.lower(preposition), {"for", "of", "to"}) || !serves(draft.lemma(title.head)))
    return false;
  for (std::uint32_t at = preposition + 1; at < preposition + reach && draft.same_sentence(title.head, at);) {
    const Found* found = draft.found_over(at);
    if (found != nullptr && found->kind == EntityKind::person)
      return at > preposition + 1 && (draft.words.heads_office(draft.lower(at - 1)) ||
                                      draft.words.heads_office(singular_at(draft, at - 1)));
    const Pos pos = draft.token(at).pos;
    const bool goes_on = found != nullptr || pos == Pos::NOUN || pos == Pos::PROPN || pos == Pos::ADJ ||
                         pos == Pos::DET || pos == Pos::PART || draft.word(at) == "-";
    if (!goes_on) return false;
    at = found != nullptr ? found->end : at + 1;
  }
  return false;
}

}  // namespace chancery::extract
