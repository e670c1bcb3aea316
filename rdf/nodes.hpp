#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/ids.hpp"
#include "rdf/node_terms.hpp"

namespace chancery::graph {
class KnowledgeGraph;
struct Vertex;
}  // namespace chancery::graph

namespace chancery::rdf {

class World;

/// How values become nodes.
enum class Values {
  /// As they are.
  faithful,
  /// A value that librdf or Rasqal could change or misread stands in as an IRI of ours, so that every answer
  /// leads back to its own vertex.
  sealed
};

/// The librdf nodes of one graph's vertices, predicates and sources: made when first asked for, kept, and
/// never made of a value that the checks refuse.
class Nodes {
 public:
  Nodes(World& world, const graph::KnowledgeGraph& graph, Values values);
  Nodes(const Nodes&) = delete;
  Nodes& operator=(const Nodes&) = delete;
  ~Nodes();

  /// The node, owned by this table; nullptr when the vertex holds an illegal term.
  NodePointer of_vertex(graph::VertexId vertex) {
    const bool is_made = vertex < of_vertex_.size() && of_vertex_[vertex] != nullptr;
    return is_made ? of_vertex_[vertex] : made_of_vertex(vertex);
  }
  NodePointer of_predicate(graph::PredicateId predicate) {
    const bool is_made = predicate < of_predicate_.size() && of_predicate_[predicate] != nullptr;
    return is_made ? of_predicate_[predicate] : made_of_predicate(predicate);
  }
  NodePointer of_source(graph::SourceId source);

  /// The vertex of a node; no_id when the graph has none.
  graph::VertexId vertex_of(NodePointer pointer) const;
  graph::PredicateId predicate_of(NodePointer pointer) const;
  graph::SourceId source_of(NodePointer node) const;

  /// The vertex, or predicate, as a term of a SPARQL query that vertex_of() finds again once Rasqal has read
  /// it.
  std::string in_query(graph::VertexId vertex) const;
  std::string predicate_in_query(graph::PredicateId predicate) const;

 private:
  NodePointer made_of_vertex(graph::VertexId vertex);
  NodePointer made_of_predicate(graph::PredicateId predicate);
  bool is_sealed(const graph::Vertex& vertex) const;

  World& world_;
  const graph::KnowledgeGraph& graph_;
  Values values_;
  std::vector<NodePointer> of_vertex_;
  std::vector<NodePointer> of_predicate_;
  std::vector<NodePointer> of_source_;
};

}  // namespace chancery::rdf
