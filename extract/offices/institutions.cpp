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

}  // namespace

const Found* place_of_institution(const Draft& draft, std::uint32_t comma) {
  constexpr std::uint32_t reach = 6;  // tokens
  if (draft.word_safe(comma) != "," || !is_one_of(draft.lower(comma + 1), {"a", "an"})) return nullptr;
  for (std::uint32_t at = comma + 2; at < comma + reach && draft.same_sentence(comma, at + 2); ++at) {
    if (draft.found_over(at) != nullptr) return nullptr;
    if (is_institution(draft, at) && draft.lower(at + 1) == "in") return draft.found_over(at + 2);
  }
  return nullptr;
}

}  // namespace chancery::extract
