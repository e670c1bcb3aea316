#include "extract/offices/listed_holders.hpp"

#include <algorithm>

#include "extract/offices/names_beside.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

/// The token after "(2nd from L)" and ", left," of a caption.
std::uint32_t after_position(const Draft& draft, std::uint32_t at) {
  if (draft.word_safe(at) == "," && is_one_of(draft.lower(at + 1), {"left", "right", "center", "centre"}))
    return at + 2;
  if (draft.word_safe(at) != "(") return at;
  for (std::uint32_t next = at + 1; next < at + 7; ++next) {
    if (draft.word_safe(next) == ")") return next + 1;
  }
  return at;
}

/// "the presidents of Ecuador, Ann Lee, and Colombia, Jo Park": each behind his or her state.
bool find_one_by_one(const Draft& draft, Title& title) {
  if (title.bodies.size() != 1 || draft.word_safe(title.end) != ",") return false;
  std::vector<std::uint32_t> bodies = title.bodies;
  std::vector<std::uint32_t> persons;
  std::uint32_t last = title.head;  // the last token read
  std::uint32_t at = title.end + 1;
  while (reads_on(draft, last, at)) {  // on behind "Hon." and "Dr", where the parser ends the sentence
    const Found* name = name_from(draft, at);
    if (name == nullptr || name->person == none) break;
    persons.push_back(name->person);
    last = name->head;
    at = name->end;
    while (is_one_of(draft.lower(at), {",", ";", "and", "&", "the"})) ++at;
    const Found* state = draft.same_sentence(last, at) ? draft.found_over(at) : nullptr;
    const bool follows = state != nullptr && state->begin == at && state->kind == graph::EntityKind::state &&
                         draft.word_safe(state->end) == ",";
    if (!follows) break;
    bodies.push_back(draft.found_at[at]);
    at = state->end + 1;
  }
  if (persons.size() < 2) return false;
  bodies.resize(std::min(bodies.size(), persons.size()));  // the last one's name may not have been found
  if (persons.size() != bodies.size()) return false;
  title.bodies = std::move(bodies);
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
  return true;
}

}  // namespace

void find_listed_holders(const Draft& draft, Title& title) {
  if (find_one_by_one(draft, title)) return;
  std::uint32_t at = title.end;
  if (is_one_of(draft.word_safe(at), {",", ":", "–", "—", "(", "--", "-"})) ++at;
  if (!draft.same_sentence(title.head, at)) return;
  std::vector<std::uint32_t> persons;
  while (draft.same_sentence(title.head, at)) {
    const Found* found = name_from(draft, at);
    if (found == nullptr || found->person == none) break;
    persons.push_back(found->person);
    at = found->end;
    const Found* state = is_one_of(draft.lower(at), {"of", "for"}) ? draft.found_over(at + 1) : nullptr;
    if (state != nullptr) at = state->end;
    at = after_position(draft, at);
    std::uint32_t next = at;
    while (is_one_of(draft.lower(next), {",", "and", "&"})) ++next;
    if (next == at) break;
    at = next;
  }
  if (persons.size() < 2) return;
  title.holders = std::move(persons);
  title.holder_rule = "office.list";
}

}  // namespace chancery::extract
