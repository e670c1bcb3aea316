#include "extract/offices/states_in_turn.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;

namespace {

/// Of two bearers and two states: above 0 where the names are those of the states the other way round, below
/// 0 where they are as listed, 0 where the names do not tell.
int turn_of(const Draft& draft, const Title& title, const std::vector<EntityIndex>& states) {
  const auto& entities = draft.analysis.facts.entities;
  const auto fit = [&](std::size_t holder, std::size_t state) {
    return draft.words.origins().fit(draft.persons[title.holders[holder]].parts, entities[states[state]].key);
  };
  const double listed = fit(0, 0) + fit(1, 1);
  const double turned = fit(0, 1) + fit(1, 0);
  if (listed == turned || std::max(listed, turned) <= 0) return 0;
  return turned > listed ? 1 : -1;
}

/// Where the paragraph of the title begins, or the heading above it.
std::uint32_t begin_with_heading(const Draft& draft, const Title& title) {
  constexpr std::uint32_t longest = 14;  // words of a heading
  const std::uint32_t begin = draft.paragraph_begin(title.head);
  const std::uint32_t before = begin == 0 ? begin : draft.paragraph_begin(begin - 1);
  return before < begin && begin - before <= longest && draft.word(begin - 1) != "." ? before : begin;
}

}  // namespace

bool is_of_two(const Draft& draft, const Title& title) {
  for (std::uint32_t at = std::max(title.begin, 2U) - 2; at < title.end; ++at) {
    const bool definite = at > 0 && is_one_of(draft.lower(at - 1), {"the", "these", "those"});
    if (draft.lower(at) == "two" && definite && draft.same_sentence(title.head, at)) return true;
  }
  return false;
}

EntityIndex one_of_states(const Draft& draft, const Title& title, std::size_t number) {
  std::vector<EntityIndex> states;
  bool near = true;
  const bool two = is_of_two(draft, title);
  const std::uint32_t begin = two ? begin_with_heading(draft, title) : draft.sentence_of(title.head).begin;
  for (std::uint32_t i = title.begin; i > 0 && states.size() < title.holders.size(); --i) {
    const Found* found = draft.found_over(i - 1);
    if (found == nullptr || found->kind != EntityKind::state || found->reading == graph::Reading::place)
      continue;
    near = near && i > begin;
    if (std::find(states.begin(), states.end(), found->entity) == states.end())
      states.push_back(found->entity);
  }
  if (states.size() != title.holders.size()) return none;
  std::sort(states.begin(), states.end());
  const int turned = states.size() == 2 ? turn_of(draft, title, states) : 0;
  if (turned == 0 && !near) return none;
  return states[turned > 0 ? 1 - number : number];
}

}  // namespace chancery::extract
