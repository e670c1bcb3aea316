#include "extract/names/talks_parties.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// "The Parties decided", "both Parties": written as a name.
bool speaks_of_parties(const Draft& draft) {
  const std::string_view text = draft.document().text;
  for (const std::string_view parties : {"The Parties ", "the Parties ", "Both Parties ", "both Parties "}) {
    if (text.find(parties) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

bool is_noun_of_state(const Draft& draft, TokenRange range) {
  const Found* const state = range.size() < 2 ? nullptr : draft.found_over(range.begin);
  return state != nullptr && state->kind == graph::EntityKind::state && state->begin <= range.begin &&
         state->end == range.end - 1;
}

bool is_party_to_talks(const Draft& draft, TokenRange range) {
  if (range.size() < 2) return false;
  const std::string_view noun = draft.word(range.end - 1);
  return is_one_of(noun, {"Side", "Party"}) && is_noun_of_state(draft, range) &&
         (noun == "Side" || speaks_of_parties(draft));
}

}  // namespace chancery::extract
