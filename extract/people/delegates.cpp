#include "extract/people/delegates.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

void Delegates::read(std::uint32_t begin) {
  constexpr std::uint32_t longest = 8;  ///< tokens, hyphens and initials among them
  if (!is_all_capitals(draft_.word(begin)) ||
      (begin > 0 && draft_.same_sentence(begin, begin - 1) && is_all_capitals(draft_.word(begin - 1))))
    return;
  std::uint32_t end = begin;
  std::uint32_t words = 0;
  while (end < draft_.token_count() && end < begin + longest && draft_.same_sentence(begin, end) &&
         (is_all_capitals(draft_.word(end)) || is_one_of(draft_.word(end), {"-", "."}))) {
    if (draft_.title_at[end] != none) return;
    if (draft_.word(end).size() > 1) ++words;
    ++end;
  }
  if (words < 2 || draft_.word_safe(end) != "(") return;
  const Found* state = draft_.found_over(end + 1);
  if (state == nullptr || state->kind != EntityKind::state || draft_.word_safe(state->end) != ")") return;
  for (std::uint32_t at = begin; at < end; ++at) {
    const Found* found = draft_.found_over(at);
    if (found != nullptr && (found->known != nullptr || found->begin != begin || found->end != end)) return;
  }
  if (Found* found = persons_.at(begin); found == nullptr)
    persons_.add(begin, end, "name.delegate");
  else if (found->kind != EntityKind::person)
    persons_.make(*found, "name.delegate");
}

}  // namespace chancery::extract
