#include "extract/offices/joined_offices.hpp"

#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The office before the conjunction, which "movement" of "leader of the ANO movement" may close.
std::uint32_t title_before(const Draft& draft, const Title& title) {
  const std::uint32_t last = title.begin - 2;
  if (draft.title_at[last] != none)
    return draft.titles[draft.title_at[last]].end == last + 1 ? draft.title_at[last] : none;
  const bool closes = is_one_of(draft.lower(last), {"party", "movement", "group", "alliance", "coalition"});
  return closes && last > 0 ? draft.title_at[last - 1] : none;
}

}  // namespace

std::uint32_t holder_of_office_before(const Draft& draft, const Title& title) {
  if (title.begin < 4 || draft.lower(title.begin - 1) != "and" || title.possessor != none ||
      !is_one_of(draft.word_safe(title.end), {",", ".", ";", ")"}))
    return none;
  const std::uint32_t before = title_before(draft, title);
  if (before == none) return none;
  const Title& first = draft.titles[before];
  const Found* next = draft.word(title.end) == "," ? name_from(draft, title.end + 1) : nullptr;
  const bool shared = first.holders.size() == 1 && first.holder_rule == "office.after-name" &&
                      (next == nullptr || next->person == none) &&
                      draft.same_sentence(first.head, title.head);
  return shared ? first.holders.front() : none;
}

}  // namespace chancery::extract
