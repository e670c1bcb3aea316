#include "extract/offices/states_in_turn.hpp"

#include <algorithm>

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

}  // namespace

EntityIndex one_of_states(const Draft& draft, const Title& title, std::size_t number) {
  std::vector<EntityIndex> states;
  bool near = true;
  for (std::uint32_t i = title.begin; i > 0 && states.size() < title.holders.size(); --i) {
    const Found* found = draft.found_over(i - 1);
    if (found == nullptr || found->kind != EntityKind::state || found->reading == graph::Reading::place)
      continue;
    near = near && draft.token(i - 1).sentence == draft.token(title.head).sentence;
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
