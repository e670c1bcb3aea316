#include <algorithm>

#include "extract/coreference/described_sets.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

/// Whether the paragraph, or its heading, has told of so many states by now, and of none of these: another
/// item of a digest.
bool DescribedSets::is_of_others(std::uint32_t token, const std::vector<EntityIndex>& members) const {
  if (is_one_of(singular_at(draft_, token), {"side", "party"})) return false;
  const std::uint32_t here = draft_.sentence_of(token).paragraph;
  std::vector<EntityIndex> others;
  for (const Discourse::Named& named : discourse_.last(12)) {
    const auto& sentence = draft_.sentence_of(named.token);
    const bool heading = named.paragraph + 1 == here && draft_.word(sentence.end - 1) != ".";
    if (named.paragraph != here && !heading) break;
    if (named.token >= token || discourse_.entity(named.entity).kind != EntityKind::state) continue;
    if (discourse_.acts_on(named, token) || named.reading == graph::Reading::place) continue;
    if (std::ranges::find(members, named.entity) != members.end()) return false;
    if (std::ranges::find(others, named.entity) == others.end()) others.push_back(named.entity);
  }
  return others.size() >= members.size();
}

bool DescribedSets::main_states(std::uint32_t token, std::size_t count, bool alone) {
  const bool unions =
      is_one_of(singular_at(draft_, token), {"side", "party", "partner", "delegation", "power"});
  const NamedStates::Told& told = states_.before(token);
  auto often = told.often;
  std::erase_if(often, [&](const auto& one) {
    // "the two sides" may be the EU and Kenya, "the two countries" not
    const auto& entity = discourse_.entity(one.first);
    const bool state = entity.kind == EntityKind::state || (unions && entity.subtype == "igo");
    return !state || told.mediators.contains(one.first);
  });
  for (const auto& [list, times] : states_.lists_before(token, count)) {
    for (auto& [entity, weight] : often) {
      if (std::ranges::find(list, entity) != list.end()) weight += 2 * times;
    }
  }
  std::stable_sort(often.begin(), often.end(),
                   [](const auto& one, const auto& other) { return one.second > other.second; });
  if (often.size() < count || often[count - 1].second < 2) return false;
  if (often.size() > count && often[count].second * 3 > often[count - 1].second * 2) return false;
  if (alone && (often[count - 1].second < 3 ||
                (often.size() > count && often[count].second * 2 > often[count - 1].second)))
    return false;
  std::vector<EntityIndex> members;
  for (std::size_t i = 0; i < count; ++i) members.push_back(often[i].first);
  if (is_of_others(token, members)) return false;
  discourse_.link(discourse_.group_of(members, token), token, "description.main-states", nullptr, 0.7);
  return true;
}

/// "Ann Lee received Chad's minister, Omar Ali, and the two sides signed": the states of those who act in the
/// sentence, where they are of two. Returns whether the two are meant, known or not.
bool DescribedSets::both_of_sentence(std::uint32_t token, std::size_t count) {
  const auto& word = draft_.token(token);
  const bool acts = word.label == Label::nsubj && draft_.token(word.head).label == Label::conj;
  if (count != 2 || !acts) return false;
  std::vector<EntityIndex> states;
  for (const Discourse::Named& named : discourse_.last(12)) {
    if (named.sentence != draft_.token(token).sentence || named.token >= token) continue;
    if (named.reading == graph::Reading::place || discourse_.acts_on(named, token)) continue;
    const auto& entity = discourse_.entity(named.entity);
    const bool state = entity.kind == EntityKind::state;
    if (!state && entity.kind != EntityKind::person) continue;
    const EntityIndex whose = state ? named.entity : entity.state;
    if (whose == none) return true;  // one of the two is of a state that is not told
    if (std::ranges::find(states, whose) == states.end()) states.push_back(whose);
  }
  if (states.size() != 2) return false;
  std::ranges::sort(states);
  discourse_.link(discourse_.group_of(states, token), token, "description.both-of-sentence", nullptr, 0.7);
  return true;
}

void DescribedSets::all_sides(std::uint32_t token) {
  if (states_.lists_before(token, 2).empty() && (only_list(token, 3) || only_list(token, 4))) return;
  if (!both_of_paper(token, 2) && !main_states(token, 2, false)) parties_before(token, 2);
}

}  // namespace chancery::extract
