// Which state a name belongs to, and which was named last.
#include "extract/names/owners.hpp"

namespace chancery::extract {

using graph::EntityKind;

std::string state_key(const Draft& draft, const Found& found) {
  if (found.kind == EntityKind::state) return found.key;
  if (found.known != nullptr && !found.known->state.empty()) return found.known->state;
  if (!found.of_state.empty()) return found.of_state;
  if (found.state != none && found.state < draft.found.size()) {
    const Found& owner = draft.found[found.state];
    if (owner.kind == EntityKind::state) return owner.key;
    if (owner.known != nullptr && !owner.known->state.empty()) return owner.known->state;
  }
  return found.kind == EntityKind::organisation ? found.key : std::string();
}

std::uint32_t last_state_before(const Draft& draft, std::uint32_t token, std::string_view except) {
  const std::uint32_t paragraph = draft.sentence_of(token).paragraph;
  for (std::uint32_t at = token; at > 0;) {
    const std::uint32_t index = draft.found_at[--at];
    if (draft.sentence_of(at).paragraph + 1 < paragraph) return none;
    if (index == none) continue;
    const Found& found = draft.found[index];
    if (found.kind == EntityKind::state && found.reading != graph::Reading::place && found.key != except)
      return index;
    at = found.begin;
  }
  return none;
}

std::uint32_t acting_state(const Draft& draft, const Found& body) {
  constexpr int max_climb = 12;
  std::uint32_t at = body.head;
  for (int step = 0; step < max_climb && draft.token(at).head != at; ++step) {
    at = draft.token(at).head;
    if (draft.token(at).pos != language::Pos::VERB) continue;
    const std::uint32_t subject = draft.analysis.tree.child(at, language::Label::nsubj);
    const Found* found = subject == Tree::no_token ? nullptr : draft.found_over(subject);
    if (found != nullptr && found->kind == EntityKind::state && found->end <= body.begin &&
        found->reading != graph::Reading::place)
      return draft.found_at[subject];
  }
  return none;
}

}  // namespace chancery::extract
