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

/// The state named over the token, other than as a location.
EntityIndex state_over(const Draft& draft, std::uint32_t token) {
  const Found* found = draft.found_over(token);
  const bool state =
      found != nullptr && found->kind == EntityKind::state && found->reading != graph::Reading::place;
  return state ? found->entity : none;
}

/// Whether the paragraph tells of those states before the title, and of no other one.
bool are_all_of_paragraph(const Draft& draft, const Title& title, const std::vector<EntityIndex>& states) {
  std::vector<EntityIndex> told;
  for (std::uint32_t i = draft.paragraph_begin(title.head); i < title.begin; ++i) {
    const EntityIndex state = state_over(draft, i);
    if (state == none || std::ranges::find(told, state) != told.end()) continue;
    if (std::ranges::find(states, state) == states.end()) return false;
    told.push_back(state);
  }
  return told.size() == states.size();
}

}  // namespace

bool has_one_each(const Draft& draft, const Title& title) {
  if (!title.plural || title.holders.size() < 2 || title.head == 0) return false;
  const std::string role = fold(title.role.in(draft.document().text));
  const std::string head(singular_at(draft, title.head));
  if (is_one_of(head, {"president", "premier", "chancellor"})) return role == head + "s";
  const bool one_charge = std::ranges::count(role, ' ') == 1 && role.ends_with(" ministers");
  return one_charge &&
         (draft.lower(title.head - 1) == "prime" || draft.words.is_charge(draft.lower(title.head - 1)));
}

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
  const std::uint32_t sentence = draft.sentence_of(title.head).begin;
  const std::uint32_t begin = two ? begin_with_heading(draft, title) : sentence;
  for (std::uint32_t i = title.begin; i > 0 && states.size() < title.holders.size(); --i) {
    const EntityIndex state = state_over(draft, i - 1);
    if (state == none) continue;
    near = near && i > begin;
    if (std::ranges::find(states, state) == states.end()) states.push_back(state);
  }
  if (states.size() != title.holders.size()) return none;
  near = near || (has_one_each(draft, title) && are_all_of_paragraph(draft, title, states));
  std::ranges::sort(states);
  const int turned = states.size() == 2 ? turn_of(draft, title, states) : 0;
  if (turned == 0 && !near) return none;
  return states[turned > 0 ? 1 - number : number];
}

}  // namespace chancery::extract
