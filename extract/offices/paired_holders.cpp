#include "extract/offices/paired_holders.hpp"

#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::uint32_t sentences_back = 2;

/// The persons named right behind "the two,"; empty where none are.
std::vector<std::uint32_t> named_behind(const Draft& draft, std::uint32_t number) {
  std::vector<std::uint32_t> persons;
  const std::uint32_t comma = number + 1;
  if (!is_one_of(draft.word_safe(comma), {",", "–", "—", "("})) return persons;
  std::uint32_t at = comma + 1;
  while (at < draft.token_count() && draft.token(at).sentence == draft.token(number).sentence) {
    const Found* found = name_from(draft, at);
    if (found == nullptr || found->person == none) break;
    persons.push_back(found->person);
    at = found->end;
    while (is_one_of(draft.word_safe(at), {",", "and"})) ++at;
  }
  return persons;
}

/// The last title before that is told of so many states and of no person; nullptr where there is none.
Title* open_title_before(Draft& draft, std::uint32_t token, std::size_t count) {
  for (auto title = draft.titles.rbegin(); title != draft.titles.rend(); ++title) {
    if (title->begin >= token || !title->plural) continue;
    if (draft.token(title->head).sentence + sentences_back < draft.token(token).sentence) return nullptr;
    return title->holders.empty() && title->bodies.size() == count ? &*title : nullptr;
  }
  return nullptr;
}

}  // namespace

void find_paired_holders(Draft& draft) {
  for (std::uint32_t at = 1; at < draft.token_count(); ++at) {
    if (!is_one_of(draft.lower(at), {"two", "pair", "duo", "three", "trio"}) || draft.lower(at - 1) != "the")
      continue;
    std::vector<std::uint32_t> persons = named_behind(draft, at);
    Title* title = persons.size() < 2 ? nullptr : open_title_before(draft, at, persons.size());
    if (title == nullptr) continue;
    title->holders = std::move(persons);
    title->holder_rule = "office.list-behind";
  }
}

}  // namespace chancery::extract
