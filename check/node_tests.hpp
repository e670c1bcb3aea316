#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/shapes.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::check {

/// What constraints ask about the nodes of one graph. Classes are those of rdf:type and, above it,
/// rdfs:subClassOf in the same graph. Shapes and graph must outlive it.
class NodeTests {
 public:
  NodeTests(const graph::KnowledgeGraph& graph, const Shapes& shapes) : graph_(graph), shapes_(shapes) {}

  const graph::KnowledgeGraph& graph() const { return graph_; }
  /// For each vertex whether it is an instance of the class or of one below it.
  const std::vector<bool>& instances(const std::string& class_iri);
  /// The nodes at the end of the path, each once.
  std::vector<graph::VertexId> values(graph::VertexId focus, const Path& path) const;
  /// The vertex of the term; no_id when the graph has none.
  graph::VertexId find(const ontology::Term& term) const;
  bool conforms(std::size_t index, graph::VertexId node);

 private:
  const graph::KnowledgeGraph& graph_;
  const Shapes& shapes_;
  std::map<std::string, std::vector<bool>, std::less<>> instances_;
};

}  // namespace chancery::check
