#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

/// Reads a graph as a person would name things in it. The graph must outlive the view.
class GraphView {
 public:
  explicit GraphView(const graph::KnowledgeGraph& graph) : graph_(graph) {}

  const graph::KnowledgeGraph& graph() const { return graph_; }

  /// What `subject` has under the predicate, sorted by IRI or text.
  std::vector<graph::VertexId> objects(graph::VertexId subject, std::string_view predicate) const;
  /// The first of them as text; empty when there is none.
  std::string text(graph::VertexId subject, std::string_view predicate) const;
  bool has(graph::VertexId subject, std::string_view predicate) const {
    return !objects(subject, predicate).empty();
  }

  /// Preferred name, label or headline; else the last part of the IRI; of a value its text.
  std::string label(graph::VertexId vertex) const;
  /// The property's label in the ontology, else the last part of its IRI.
  std::string label_of_predicate(graph::PredicateId predicate) const;

 private:
  const graph::KnowledgeGraph& graph_;
};

/// "person-sung-kim-USA" of "https://w3id.org/dse/id/person-sung-kim-USA", "launch-c12" of
/// "https://w3id.org/dse/id/article-x#launch-c12".
std::string_view local_name(std::string_view iri);

}  // namespace chancery::ontology
