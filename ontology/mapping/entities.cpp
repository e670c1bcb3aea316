#include "ontology/mapping/entities.hpp"

#include <algorithm>
#include <array>

#include "ontology/mapping/names.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::ontology::mapping {
namespace {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using graph::Reading;

constexpr int deepest = 4;  // person -> ministry -> state, and one to spare

/// Bodies that act for their state.
constexpr std::array<std::string_view, 8> bodies_of_states{
    "ministry", "government", "agency", "military", "parliament", "security force", "court", "embassy"};

bool is_body_of_state(const Entity& entity) {
  return std::ranges::find(bodies_of_states, entity.subtype) != bodies_of_states.end();
}

bool is_named(const Entity& entity) {
  return entity.mentions.empty() || std::ranges::any_of(entity.mentions, [](const Mention& mention) {
           return mention.form == Mention::Form::name;
         });
}

bool is_one_word(std::string_view name) { return name.find(' ') == std::string_view::npos; }

std::string_view key_or_name(const Entity& entity) { return entity.key.empty() ? entity.name : entity.key; }

/// "the United States", but "Japan".
std::string with_article(const std::string& state) {
  const bool takes_article = state.starts_with("United ") || state.ends_with("Republic") ||
                             state.ends_with("Islands") || state.ends_with("Netherlands") ||
                             state.ends_with("Philippines") || state.ends_with("Bahamas") ||
                             state.ends_with("Maldives") || state.ends_with("Holy See");
  return (takes_article ? "the " : "") + state;
}

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

Entities::Entities(const Article& article, Sentences& sentences) : article_(article), sentences_(sentences) {
  nodes_.reserve(article.facts.entities.size());
  for (EntityIndex index = 0; index < article.facts.entities.size(); ++index) nodes_.push_back(named(index));
  tell_namesakes_apart();
}

const Entity* Entities::entity(EntityIndex index) const {
  return index < article_.facts.entities.size() ? &article_.facts.entities[index] : nullptr;
}

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
  if (!is_named(person) || (is_one_word(person.name) && person.wikidata.empty()))
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

Reading Entities::reading_at(EntityIndex index, Span span) const {
  const Entity* const e = entity(index);
  if (e == nullptr || span.empty()) return Reading::plain;
  const auto found = std::ranges::find(e->mentions, span, &Mention::span);
  return found == e->mentions.end() ? Reading::plain : found->reading;
}

Node Entities::government_of(EntityIndex index) {
  const Entity* e = entity(index);
  if (e == nullptr) return {};
  const EntityIndex state = e->kind == EntityKind::state ? index : e->state;
  e = entity(state);
  if (e == nullptr || e->kind != EntityKind::state) return {};
  const Node own = use(state);
  const Node node{NodeKind::government, article_.options.base + "gov-" + id_segment(key_or_name(*e))};
  if (written_.insert(node.iri).second) {
    write_types(node.iri, "Government");
    labels_[node.iri] = "Government of " + with_article(label(own.iri));
    article_.claims.text(node.iri, std::string(ns::skos) + "prefLabel", labels_[node.iri], "en");
    article_.claims.link(node.iri, "governmentOf", own.iri);
  }
  return node;
}

Node Entities::use(EntityIndex index, Span span) {
  const Entity* const e = entity(index);
  if (e == nullptr || !nodes_[index].exists()) return {};
  if (reading_at(index, span) == Reading::government || nodes_[index].kind == NodeKind::government) {
    Node government = government_of(index);
    if (government.exists()) {
      const auto row =
          article_.tables.states.find(entity(e->kind == EntityKind::state ? index : e->state)->key);
      const bool by_capital = row != article_.tables.states.end() && article_.has(span) &&
                              span.in(article_.facts.text) == row->second.capital;
      if (by_capital || e->kind == EntityKind::place) {
        const std::string_view name = by_capital ? row->second.capital : std::string_view(e->name);
        article_.claims.text(government.iri, std::string(ns::skos) + "altLabel", name, "en");
      }
      return government;
    }
  }
  const Node& node = nodes_[index];
  if (written_.insert(node.iri).second) write(index, node);
  return node;
}

std::vector<std::pair<EntityIndex, Node>> Entities::use_each(EntityIndex index, Span span) {
  std::vector<std::pair<EntityIndex, Node>> found;
  const Entity* const e = entity(index);
  if (e == nullptr) return found;
  for (const EntityIndex member : e->members) {
    if (member == index) continue;
    if (Node node = use(member); node.exists()) found.emplace_back(member, std::move(node));
  }
  if (!found.empty()) return found;
  if (Node node = use(index, span); node.exists()) found.emplace_back(index, std::move(node));
  return found;
}

Node Entities::party_of(EntityIndex index) {
  for (int depth = 0; depth < deepest; ++depth) {
    const Entity* const e = entity(index);
    if (e == nullptr) return {};
    switch (nodes_[index].kind) {
      case NodeKind::state:
        return use(index);
      case NodeKind::organisation:
        if (!is_body_of_state(*e) || entity(e->state) == nullptr) return use(index);
        break;
      case NodeKind::person:
      case NodeKind::group:
      case NodeKind::government:
        break;
      case NodeKind::place:  // only as the seat of a government
        break;
      default:
        return {};
    }
    index = state_of(index);
  }
  return {};
}

void Entities::write_mentions() {
  for (EntityIndex index = 0; index < nodes_.size(); ++index) {
    if (!nodes_[index].exists()) continue;
    for (const Mention& mention : article_.facts.entities[index].mentions) {
      const std::string sentence = sentences_.holding(mention.span);
      if (sentence.empty()) continue;
      const Node node = use(index, mention.span);
      article_.claims.link(sentence, "mentions", node.iri);
      mentioned_.insert(node.iri);
    }
  }
}

void Entities::ensure_mentioned(const Node& node, const std::string& sentence) {
  if (node.kind != NodeKind::person || sentence.empty() || !mentioned_.insert(node.iri).second) return;
  article_.claims.link(sentence, "mentions", node.iri);
}

std::string Entities::label(const std::string& iri) const {
  const auto found = labels_.find(iri);
  return found == labels_.end() ? std::string() : found->second;
}

}  // namespace chancery::ontology::mapping
