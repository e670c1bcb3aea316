#include <algorithm>
#include <map>

#include "ontology/identity/steps.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;
using graph::VertexId;

/// The value that most articles give, of equals the first.
graph::EdgeId most_used(const graph::KnowledgeGraph& graph, const std::vector<graph::EdgeId>& edges) {
  const auto rank = [&](graph::EdgeId edge) {
    return std::pair(-static_cast<std::ptrdiff_t>(graph.sources_of(edge).size()),
                     graph.vertex(graph.edge(edge).object).name);
  };
  return *std::ranges::min_element(edges, {}, rank);
}

void settle(const View& view, std::string_view property, VertexId node,
            const std::vector<graph::EdgeId>& edges, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  const graph::EdgeId kept = most_used(graph, edges);
  for (const graph::EdgeId id : edges) {
    if (id == kept) continue;
    const graph::Edge edge = graph.edge(id);
    for (const auto source : graph.sources_of(id)) {
      graph.retract(edge.subject, edge.predicate, edge.object, source);
      graph.claim(edge.subject, graph.predicate(property_iri("altLabel")), edge.object, source);
    }
  }
  decisions.push_back("<" + std::string(view.name(node)) + "> is called '" +
                      std::string(view.name(graph.edge(kept).object)) + "' as its " + std::string(property));
}

void settle_all(const View& view, std::string_view property, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto predicate = graph.find_predicate(property_iri(property));
  if (predicate == no_id) return;
  std::map<std::pair<std::string, std::string>, std::pair<VertexId, std::vector<graph::EdgeId>>> names;
  for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
    const graph::Edge edge = graph.edge(id);
    auto& entry =
        names[{std::string(view.name(edge.subject)), std::string(graph.vertex(edge.object).language)}];
    entry.first = edge.subject;
    entry.second.push_back(id);
  }
  for (const auto& [key, entry] : names) {
    if (entry.second.size() > 1) settle(view, property, entry.first, entry.second, decisions);
  }
}

}  // namespace

void settle_names(const View& view, std::vector<std::string>& decisions) {
  settle_all(view, "prefLabel", decisions);
  settle_all(view, "label", decisions);
}

}  // namespace chancery::ontology::identity
