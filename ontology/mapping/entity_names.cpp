#include <algorithm>
#include <map>

#include "ontology/mapping/entities.hpp"
#include "ontology/mapping/entity_kind.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/ontology.hpp"

/// Which IRI each entity has.
namespace chancery::ontology::mapping {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;

bool is_one_word(std::string_view name) { return name.find(' ') == std::string_view::npos; }

NodeKind node_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return NodeKind::person;
    case EntityKind::state:
      return NodeKind::state;
    case EntityKind::organisation:
    case EntityKind::forum:
      return NodeKind::organisation;
    case EntityKind::place:
      return NodeKind::place;
    case EntityKind::group:
      return NodeKind::group;
    case EntityKind::agreement:
      return NodeKind::instrument;
    case EntityKind::weapon:
      return NodeKind::weapon;
    case EntityKind::platform:
    case EntityKind::object:
    case EntityKind::event_name:
      break;
  }
  return NodeKind::thing;
}

}  // namespace

std::string Entities::described(const Entity& entity, std::string_view kind) const {
  const std::uint32_t begin = entity.mentions.empty() ? 0 : entity.mentions.front().span.begin;
  return article_.local(std::string(kind) + '-' + name_segment(entity.name), begin);
}

/// "-KOR", "-UN", "-of-acme"; empty when the article does not say for whom the thing or person counts. The
/// capitals keep it apart from the name, which has none.
std::string Entities::suffix_of_state(EntityIndex index) const {
  const Entity* state = entity(state_of(index));
  for (int depth = 0;
       depth < deepest && state != nullptr && is_body_of_state(*state) && entity(state->state) != nullptr;
       ++depth) {
    state = entity(state->state);
  }
  if (state == nullptr || state == entity(index)) return {};
  const std::string_view key = key_or_name(*state);
  if (state->kind == EntityKind::state || article_.tables.organisations.contains(key))
    return '-' + id_segment(key);
  return is_named(*state) ? "-of-" + name_segment(key) : std::string();
}

/// Where the article does not say so outright, whose office a person holds.
EntityIndex Entities::state_of(EntityIndex index) const {
  const Entity* const e = entity(index);
  if (e == nullptr || e->state != graph::no_index || e->kind != EntityKind::person)
    return e == nullptr ? graph::no_index : e->state;
  const auto& tenures = article_.facts.tenures;
  const auto tenure = std::ranges::find_if(tenures, [&](const graph::Tenure& held) {
    return held.holder == index && held.body != graph::no_index;
  });
  return tenure == tenures.end() ? graph::no_index : tenure->body;
}

std::string Entities::person_iri(EntityIndex index) const {
  const Entity& person = article_.facts.entities[index];
  if (person.settled) {
    return article_.options.base + "person-" + name_segment(key_or_name(person)) +
           (person.settled->empty() ? "" : "-" + id_segment(*person.settled));
  }
  if (person.only_here || !is_named(person) || (is_one_word(person.name) && person.wikidata.empty()))
    return described(person, "person");
  return article_.options.base + "person-" + name_segment(key_or_name(person)) + suffix_of_state(index);
}

/// The node that an entity is in its plain reading.
Node Entities::named(EntityIndex index) const {
  const Entity& e = article_.facts.entities[index];
  if (e.kind == EntityKind::person && !e.in_events) return {};
  const std::string& base = article_.options.base;
  const std::string_view key = key_or_name(e);
  const NodeKind kind = node_kind(e.kind);
  switch (kind) {
    case NodeKind::person:
      return {kind, person_iri(index)};
    case NodeKind::state:
      return {kind, base + "state-" + id_segment(key)};
    case NodeKind::organisation:
      if (const Entity* state = entity(e.state); state != nullptr && key == "government-" + state->key) {
        return {NodeKind::government, base + "gov-" + id_segment(state->key)};
      }
      if (!is_named(e) && !article_.tables.organisations.contains(key))
        return {kind, described(e, "organisation")};
      return {kind, base + "org-" + name_segment(key)};
    case NodeKind::place:
      return {kind, is_named(e) ? base + "place-" + name_segment(key) + suffix_of_state(index)
                                : described(e, "place")};
    case NodeKind::instrument:
      return {kind, is_named(e) ? base + "instrument-" + name_segment(key) : described(e, "instrument")};
    case NodeKind::weapon: {
      const bool is_type = article_.tables.schema.type_of(e.subtype) == "WeaponType";
      const bool is_model =
          is_named(e) && std::ranges::any_of(e.name, [](char c) { return c >= '0' && c <= '9'; });
      if (is_type && !is_model) return {kind, std::string(dse) + e.subtype};
      return {kind, base + "weapon-" + name_segment(key)};
    }
    case NodeKind::group:
      return {kind, described(e, "group")};
    default:
      break;
  }
  const std::string_view name = e.kind == EntityKind::event_name ? "topic" : "object";
  return {NodeKind::thing,
          is_named(e) ? base + std::string(name) + '-' + name_segment(key) : described(e, name)};
}

/// Two persons of one name and state in one article: neither may take the IRI that other articles share.
void Entities::tell_namesakes_apart() {
  std::map<std::string, std::vector<EntityIndex>> bearers;
  for (EntityIndex index = 0; index < nodes_.size(); ++index) {
    if (nodes_[index].kind == NodeKind::person) bearers[nodes_[index].iri].push_back(index);
  }
  for (const auto& [iri, indices] : bearers) {
    if (indices.size() < 2) continue;
    std::map<std::string, int> uses;
    for (const EntityIndex index : indices) {
      std::string& own = nodes_[index].iri;
      own = described(article_.facts.entities[index], "person");
      if (const int count = ++uses[own]; count > 1) own += '-' + std::to_string(count);
    }
  }
}

}  // namespace chancery::ontology::mapping
