#include "extract/coreference/pronouns.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

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

}  // namespace chancery::extract
