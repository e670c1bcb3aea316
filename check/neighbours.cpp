#include "check/neighbours.hpp"

#include <string>

#include "ontology/namespaces.hpp"

namespace chancery::check {

using graph::no_id;
using graph::VertexId;

std::vector<VertexId> objects(const graph::KnowledgeGraph& graph, VertexId subject,
                              std::string_view predicate) {
  std::vector<VertexId> found;
  const auto id = graph.find_predicate(predicate);
  if (id == no_id || subject == no_id) return found;
  for (const graph::EdgeId edge : graph.match({subject, id, no_id, no_id}))
    found.push_back(graph.edge(edge).object);
  return found;
}

std::vector<VertexId> subjects(const graph::KnowledgeGraph& graph, std::string_view predicate,
                               VertexId object) {
  std::vector<VertexId> found;
  const auto id = graph.find_predicate(predicate);
  if (id == no_id || object == no_id) return found;
  for (const graph::EdgeId edge : graph.match({no_id, id, object, no_id}))
    found.push_back(graph.edge(edge).subject);
  return found;
}

std::vector<VertexId> instances(const graph::KnowledgeGraph& graph, std::string_view class_iri) {
  return subjects(graph, std::string(ontology::ns::rdf) + "type", graph.find_resource(class_iri));
}

}  // namespace chancery::check
