#include "extract/people/sent_persons.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityKind;

bool is_sent_beside(const Draft& draft, const NameRuns& runs, const Found& guess) {
  const auto of_state = [&](const Found& name) {
    const Found* state = name.begin < 2 || draft.document().tag(name.begin - 1) != "POS"
                             ? nullptr
                             : draft.found_over(name.begin - 2);
    return state != nullptr && state->kind == EntityKind::state;
  };
  if (guess.end < guess.begin + 2 || !of_state(guess) || runs.holds_noun(guess.begin, guess.end))
    return false;
  const std::uint32_t before = draft.found_over(guess.begin - 2)->begin;
  const bool first = before > 0 && is_one_of(draft.lower(before - 1), {",", "and"});
  const Found* next =
      is_one_of(draft.word_safe(guess.end), {",", "and"}) ? draft.found_over(guess.end + 1) : nullptr;
  const Found* last = first && before > 1 ? draft.found_over(before - 2) : nullptr;
  if (last != nullptr && last->kind == EntityKind::person) return of_state(*last);
  const Found* beside = next == nullptr ? nullptr : draft.found_over(next->end + 1);
  return next != nullptr && next->kind == EntityKind::state && beside != nullptr &&
         beside->kind == EntityKind::person && of_state(*beside);
}

bool is_of_known_body(const Draft& draft, const NameRuns& runs, const Found& guess) {
  if (guess.end != guess.begin + 2 || guess.begin < 2 || draft.document().tag(guess.begin - 1) != "POS" ||
      guess.kind != EntityKind::organisation || runs.holds_noun(guess.begin, guess.end))
    return false;
  const Found* body = draft.found_over(guess.begin - 2);
  const std::string_view next = draft.document().tag(guess.end);
  return body != nullptr && body->kind == EntityKind::organisation && body->known != nullptr &&
         body->subtype == "igo" && (next.starts_with("VB") || is_one_of(draft.word(guess.end), {",", "and"}));
}

}  // namespace chancery::extract
