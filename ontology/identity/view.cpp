#include "ontology/identity/view.hpp"

#include <algorithm>

#include "ontology/namespaces.hpp"
#include "ontology/ontology.hpp"

namespace chancery::ontology::identity {

using graph::no_id;
using graph::VertexId;

std::string property_iri(std::string_view property) {
  std::string_view space = dse;
  if (property == "type") space = ns::rdf;
  if (property == "sameAs") space = ns::owl;
  if (property == "prefLabel" || property == "altLabel") space = ns::skos;
  if (property == "label") space = ns::rdfs;
  return std::string(space) + std::string(property);
}

graph::PredicateId View::predicate(std::string_view property) const {
  return graph_.find_predicate(property_iri(property));
}

std::vector<VertexId> View::sorted(std::vector<VertexId> found) const {
  std::ranges::sort(found, {}, [&](VertexId id) { return name(id); });
  return found;
}

std::vector<VertexId> View::subjects(std::string_view property, VertexId object) const {
  std::vector<VertexId> found;
  const auto p = predicate(property);
  if (p == no_id || object == no_id) return found;
  for (const auto edge : graph_.match({no_id, p, object, no_id})) found.push_back(graph_.edge(edge).subject);
  return sorted(std::move(found));
}

std::vector<VertexId> View::of_class(std::string_view class_name) const {
  return subjects("type", graph_.find_resource(std::string(dse) + std::string(class_name)));
}

std::vector<VertexId> View::objects(VertexId subject, std::string_view property) const {
  std::vector<VertexId> found;
  const auto p = predicate(property);
  if (p == no_id) return found;
  for (const auto edge : graph_.match({subject, p, no_id, no_id})) found.push_back(graph_.edge(edge).object);
  return sorted(std::move(found));
}

std::set<std::string> View::values(VertexId subject, std::string_view property) const {
  std::set<std::string> found;
  for (const VertexId object : objects(subject, property)) found.emplace(name(object));
  return found;
}

std::set<graph::SourceId> View::sources(VertexId subject) const {
  std::set<graph::SourceId> found;
  for (const auto edge : graph_.match({subject, no_id, no_id, no_id})) {
    for (const auto source : graph_.sources_of(edge)) found.insert(source);
  }
  found.erase(0);
  return found;
}

}  // namespace chancery::ontology::identity
