#include "extract/offices/office_bodies.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;

EntityIndex entity_by_key(Draft& draft, std::string_view key, const char* rule) {
  auto& entities = draft.analysis.facts.entities;
  for (EntityIndex i = 0; i < entities.size(); ++i) {
    const EntityKind kind = entities[i].kind;
    if (entities[i].key == key &&
        (kind == EntityKind::state || kind == EntityKind::organisation || kind == EntityKind::forum))
      return i;
  }
  const Known* known = draft.words.by_key(key);
  if (known == nullptr) return none;
  Entity entity;
  entity.kind = known->kind;
  entity.subtype = known->subtype;
  entity.key = known->key;
  entity.name = known->name;
  entity.wikidata = known->wikidata;
  entity.reason = reason_of(rule, known->row);
  entities.push_back(std::move(entity));
  return static_cast<EntityIndex>(entities.size() - 1);
}

EntityIndex parliament_of(const Draft& draft, EntityIndex state, std::string_view role) {
  const auto& entities = draft.analysis.facts.entities;
  const std::string office = fold(role);
  const std::string_view last = std::string_view(office).substr(office.rfind(' ') + 1);
  const bool sits = is_one_of(
      last, {"speaker", "senator", "lawmaker", "legislator", "parliamentarian", "mp", "sen.", "deputy",
             "assemblyman", "assemblywoman", "backbencher", "congressman", "congresswoman"});
  if (!sits || entities[state].kind != EntityKind::state) return none;
  EntityIndex sole = none;
  bool several = false;
  for (EntityIndex i = 0; i < entities.size(); ++i) {
    const Entity& body = entities[i];
    if (body.kind != EntityKind::organisation || body.subtype != "parliament" || body.state != state)
      continue;
    const bool senate = body.key.starts_with("senate");
    if (last.starts_with("sen") && senate) return i;
    if (senate) continue;
    several = several || sole != none;
    sole = i;
  }
  return several ? none : sole;
}

}  // namespace chancery::extract
