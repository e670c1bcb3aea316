#include <algorithm>

#include "extract/coreference/described_things.hpp"
#include "extract/words/entity_lexicon.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

/// The one state that stands beside "capital"; none where another word tells of which kind it is, or the
/// city bears its name.
EntityIndex DescribedThings::state_of_capital(std::uint32_t token) const {
  EntityIndex state = none;
  for (const std::uint32_t child : draft_.analysis.tree.children(token)) {
    const Label label = draft_.token(child).label;
    if (label == Label::appos || label == Label::conj) return none;
    const bool before = child < token && (label == Label::amod || label == Label::compound ||
                                          label == Label::nmod || label == Label::poss);
    const bool of = child > token && label == Label::prep && draft_.lower(child) == "of";
    if (!before && !of) continue;
    const std::uint32_t owner = of ? draft_.analysis.tree.child(child, Label::pobj) : child;
    const Found* found = owner == Tree::no_token ? nullptr : draft_.found_over(owner);
    if (found == nullptr && before && label == Label::poss) {
      state = words_.possessor_of(token);  // "the country's capital"
      continue;
    }
    if (found == nullptr || found->kind != EntityKind::state || state != none) return none;
    state = found->entity;
  }
  return state != none && discourse_.entity(state).kind == EntityKind::state ? state : none;
}

bool DescribedThings::capital(std::uint32_t token) {
  const Label label = draft_.token(token).label;
  const bool takes_part =
      language::is_subject(label) || label == Label::dobj || label == Label::pobj || label == Label::poss;
  if (draft_.lower(token) != "capital" || !takes_part || draft_.found_over(token + 1) != nullptr)
    return false;
  // "recognised the city as its capital", "an area near the capital"
  if (label == Label::pobj &&
      is_one_of(draft_.lower(draft_.token(token).head), {"as", "near", "outside", "around", "of", "beyond"}))
    return false;
  const EntityIndex state = state_of_capital(token);
  if (state == none) return false;
  const Known* known = draft_.words.capital_of(discourse_.entity(state).key);
  if (known == nullptr) return false;
  discourse_.link(city_of(*known, state, token), token, "description.capital", known->row, 0.85);
  return true;
}

/// The city among the entities, new where the article does not name it.
EntityIndex DescribedThings::city_of(const Known& capital, EntityIndex state, std::uint32_t token) {
  auto& entities = draft_.analysis.facts.entities;
  const auto known = std::ranges::find_if(entities, [&](const graph::Entity& one) {
    return one.kind == EntityKind::place && one.key == capital.key;
  });
  if (known != entities.end()) return static_cast<EntityIndex>(known - entities.begin());
  graph::Entity city;
  city.kind = EntityKind::place;
  city.subtype = capital.subtype;
  city.key = capital.key;
  city.name = capital.name;
  city.wikidata = capital.wikidata;
  city.state = state;
  city.reason = reason_of("description.capital", capital.row, draft_.token(token).span);
  city.confidence = 0.8;
  entities.push_back(std::move(city));
  return static_cast<EntityIndex>(entities.size() - 1);
}

}  // namespace chancery::extract
