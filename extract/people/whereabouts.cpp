#include "extract/people/whereabouts.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Pos;

/// The comma behind "on the island" that begins at the preposition; the preposition where none stands there.
std::uint32_t after_region(const Draft& draft, std::uint32_t at) {
  constexpr std::uint32_t longest = 5;  // tokens of the place
  for (std::uint32_t next = at + 1; next < at + longest && draft.same_sentence(at, next); ++next) {
    if (draft.word(next) == ",") return next > at + 1 ? next : at;
    const auto& token = draft.token(next);
    const bool place =
        token.pos == Pos::DET || token.pos == Pos::ADJ || token.pos == Pos::NOUN || token.pos == Pos::PROPN;
    const bool time = token.name == language::NameType::DATE || token.name == language::NameType::TIME;
    if (!place || time || draft.title_at[next] != none) return at;
  }
  return at;
}

}  // namespace

std::uint32_t after_whereabouts(const Draft& draft, std::uint32_t at) {
  if (is_one_of(draft.lower(at), {"in", "on", "at"})) return after_region(draft, at);
  if (!is_one_of(draft.lower(at), {"there", "here"})) return at;
  const Found* place = draft.lower(at + 1) == "in" ? draft.found_over(at + 2) : nullptr;
  return place != nullptr && place->kind == graph::EntityKind::place ? place->end : at + 1;
}

}  // namespace chancery::extract
