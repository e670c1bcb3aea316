#include "ontology/mapping/entities.hpp"

#include <algorithm>

#include "ontology/mapping/entity_kind.hpp"
#include "ontology/mapping/names.hpp"
#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"
#include "ontology/state_names.hpp"

namespace chancery::ontology::mapping {

using graph::Entity;
using graph::EntityIndex;
using graph::EntityKind;
using graph::Mention;
using graph::Reading;

Entities::Entities(const Article& article, Sentences& sentences) : article_(article), sentences_(sentences) {
  nodes_.reserve(article.facts.entities.size());
  for (EntityIndex index = 0; index < article.facts.entities.size(); ++index) nodes_.push_back(named(index));
  tell_namesakes_apart();
}

const Entity* Entities::entity(EntityIndex index) const {
  return index < article_.facts.entities.size() ? &article_.facts.entities[index] : nullptr;
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
  Node node{NodeKind::government, article_.options.base + "gov-" + id_segment(key_or_name(*e))};
  if (written_.add(node.iri, {})) {
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
  if (written_.add(node.iri, {})) write(index, node);
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
      case NodeKind::place:  // as the seat of a government
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
      const std::string& sentence = sentences_.holding(mention.span);
      if (sentence.empty()) continue;
      const Node node = use(index, mention.span);
      article_.claims.link(sentence, "mentions", node.iri);
      if (article_.options.explain && !node.iri.starts_with(dse)) {
        graph::Reason reason = mention.reason;
        if (reason.cue.empty()) reason.cue = mention.span;
        article_.tell_reason(node.iri, "link", reason);
      }
      mentioned_.add(node.iri, {});
    }
  }
}

void Entities::ensure_mentioned(const Node& node, const std::string& sentence) {
  if (node.kind != NodeKind::person || sentence.empty() || !mentioned_.add(node.iri, {})) return;
  article_.claims.link(sentence, "mentions", node.iri);
}

std::string Entities::label(const std::string& iri) const {
  const std::string* found = labels_.find(iri);
  return found == nullptr ? std::string() : *found;
}

}  // namespace chancery::ontology::mapping
