#include "extract/names/election_names.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Pos;

constexpr std::uint32_t longest_name = 8;  ///< tokens before the noun

/// The year with which the name begins; `at` where none does.
std::uint32_t year_before(const Draft& draft, std::uint32_t at, std::uint32_t first) {
  std::uint32_t begin = at;
  while (begin > first && at - begin < longest_name && !is_year(draft.word(begin))) {
    const Pos pos = draft.token(begin - 1).pos;
    const bool word = pos == Pos::PROPN || pos == Pos::ADJ || pos == Pos::NOUN || pos == Pos::NUM ||
                      draft.word(begin - 1) == "-" || draft.found_over(begin - 1) != nullptr;
    if (!word) break;
    --begin;
  }
  return is_year(draft.word(begin)) && draft.token(begin).pos == Pos::NUM ? begin : at;
}

}  // namespace

std::optional<ElectionName> election_at(const Draft& draft, std::uint32_t at, std::uint32_t from) {
  if (!is_one_of(draft.lemma(at), {"election", "referendum", "primary"})) return std::nullopt;
  const std::uint32_t begin = year_before(draft, at, std::max(draft.sentence_of(at).begin, from));
  if (begin == at) return std::nullopt;
  const auto& nouns = draft.words.nouns("election");
  const auto noun =
      std::ranges::find_if(nouns, [](const Noun& one) { return one.kind == EntityKind::event_name; });
  if (noun == nouns.end()) return std::nullopt;
  ElectionName name{{begin, at + 1}, &*noun};
  const Found* place = draft.lower(name.end) == "in" ? draft.found_over(name.end + 1) : nullptr;
  if (place != nullptr && draft.same_sentence(at, name.end + 1)) name.end = place->end;
  return name;
}

bool is_year(std::string_view word) { return word.size() == 4 && (word[0] == '1' || word[0] == '2'); }

}  // namespace chancery::extract
