#include "extract/offices/office_bodies.hpp"

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

}  // namespace chancery::extract
