#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology::identity {

/// Questions to the graph in the terms of the ontology: a property without a namespace is of ours.
class View {
 public:
  explicit View(graph::KnowledgeGraph& graph) : graph_(graph) {}

  graph::KnowledgeGraph& graph() const { return graph_; }
  std::string_view name(graph::VertexId vertex) const { return graph_.vertex(vertex).name; }
  /// Nodes of a class, sorted by IRI.
  std::vector<graph::VertexId> of_class(std::string_view class_name) const;
  /// Objects of a property, sorted by name.
  std::vector<graph::VertexId> objects(graph::VertexId subject, std::string_view property) const;
  std::vector<graph::VertexId> subjects(std::string_view property, graph::VertexId object) const;
  /// The names of the objects.
  std::set<std::string> values(graph::VertexId subject, std::string_view property) const;
  /// The articles that state anything about a node.
  std::set<graph::SourceId> sources(graph::VertexId subject) const;

 private:
  std::vector<graph::VertexId> sorted(std::vector<graph::VertexId> found) const;
  graph::PredicateId predicate(std::string_view property) const;

  graph::KnowledgeGraph& graph_;
};

/// Full IRI of a property; "type", "sameAs", "prefLabel", "altLabel" and "label" are those of RDF, OWL, SKOS
/// and RDFS.
std::string property_iri(std::string_view property);

}  // namespace chancery::ontology::identity
