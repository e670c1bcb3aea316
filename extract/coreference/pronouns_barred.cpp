// What a pronoun cannot mean: whom its speaker names, who was named before somebody without a name came up.
#include <algorithm>

#include "extract/coreference/pronouns.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;
using language::Label;

/// Where the quotation begins behind which the pronoun stands as the one who says it ('..." he said'); the
/// token itself where it does not stand so.
std::uint32_t Pronouns::begin_of_own_words(std::uint32_t token) const {
  const auto& word = draft_.token(token);
  if (word.label != Label::nsubj || quotations_.holds(token) || token < 2) return token;
  std::uint32_t begin = token;
  if (word.head + 1 == token) --begin;  // '" said he'
  if (!is_one_of(draft_.word(begin - 1), {"\"", "”", "»"}) || !quotations_.holds(begin - 2)) return token;
  begin -= 2;
  while (begin > 0 && quotations_.holds(begin - 1)) --begin;
  return begin;
}

/// "The president did not attend, his office said": somebody who has an office and is named nowhere.
bool Pronouns::follows_unnamed_subject(std::uint32_t token) const {
  const auto recent = discourse_.last(most_candidates);
  const std::uint32_t begin = draft_.sentence_of(token).begin;
  for (std::uint32_t at = token; at > begin; --at) {
    const std::uint32_t before = at - 1;
    const Found* found = draft_.found_over(before);
    if (found != nullptr && found->kind == EntityKind::person) return false;
    const std::uint32_t index = draft_.title_at[before];
    if (index == none || draft_.titles[index].head != before) continue;
    const Title& title = draft_.titles[index];
    const Label label = draft_.token(before).label;
    if (label != Label::nsubj && label != Label::nsubjpass) return false;
    const Label clause = draft_.token(draft_.token(before).head).label;
    const bool definite =
        draft_.lower(title.begin) == "the" || (title.begin > begin && draft_.lower(title.begin - 1) == "the");
    if (!definite || (clause != Label::ROOT && clause != Label::ccomp)) return false;
    return title.holders.empty() && !title.plural &&
           std::ranges::none_of(recent, [&](const auto& named) { return named.token == before; });
  }
  return false;
}

}  // namespace chancery::extract
