#include "extract/names/own_voice.hpp"

#include <set>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

/// What a country has, and a newspaper has not.
bool belongs_to_country(std::string_view lemma) {
  return is_one_of(lemma, {"ambassador", "embassy", "consul",     "consulate", "government", "country",
                           "minister",   "army",    "navy",       "soldier",   "troop",      "diplomat",
                           "frontier",   "border",  "territory",  "president", "parliament", "prosecutor",
                           "chancellor", "fellow",  "countryman", "citizen",   "national",   "sovereignty",
                           "neighbour",  "waters",  "neighbor",   "airspace",  "fisherman",  "police"});
}

bool is_own(const Draft& draft, std::uint32_t at) {
  if (draft.lower(at) != "our" || draft.analysis.quotations.holds(at)) return false;
  std::uint32_t noun = at + 1;
  while (draft.same_sentence(at, noun + 1) && draft.token(noun).pos == Pos::ADJ) ++noun;
  return draft.same_sentence(at, noun) && belongs_to_country(singular_at(draft, noun));
}

}  // namespace

std::string home_of_own_voice(const Draft& draft) {
  bool own = false;
  for (std::uint32_t at = 0; at < draft.token_count() && !own; ++at) own = is_own(draft, at);
  if (!own) return {};
  std::set<std::string> named;
  std::set<std::string> seated;
  for (const Found& found : draft.found) {
    if (found.known == nullptr) continue;
    const bool seat = found.known->how == Known::How::capital || found.known->how == Known::How::seat;
    if (!seat && found.kind == EntityKind::state) named.insert(found.key);
    const bool acts = seat && found.reading == graph::Reading::government;
    const Known* state =
        acts && !found.known->state.empty() ? draft.words.by_key(found.known->state) : nullptr;
    if (state != nullptr && state->kind == EntityKind::state) seated.insert(state->key);
  }
  std::erase_if(seated, [&](const std::string& state) { return named.contains(state); });
  return seated.size() == 1 ? *seated.begin() : std::string();
}

}  // namespace chancery::extract
