#pragma once

#include <string_view>
#include <vector>

#include "graph/analysis/network.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/node_names.hpp"

namespace chancery::cli {

/// The things of a knowledge graph (persons, states, organisations, groups, offices, tenures, places,
/// instruments, events) and what links them, numbered by IRI. Left out: articles, sentences, types of offices
/// and weapons, and short-cuts that follow from events or tenures, which are there themselves. The graph must
/// outlive it.
class ThingNetwork {
 public:
  explicit ThingNetwork(const graph::KnowledgeGraph& graph);

  const graph::analysis::Network& network() const { return network_; }
  graph::VertexId vertex(graph::analysis::Node node) const { return things_[node].vertex; }
  /// Person, State, Event, ...
  std::string_view kind(graph::analysis::Node node) const { return things_[node].kind; }
  /// Whether it is an event or a tenure: what has a date and sentences of its own.
  bool is_fact(graph::analysis::Node node) const { return kind(node) == "Event" || kind(node) == "Tenure"; }
  /// Accepts the vertices that are nodes.
  ontology::NodeNames::Accept has_node() const {
    return [this](graph::VertexId vertex) { return node_of(vertex) != graph::no_id; };
  }
  /// The node of a vertex; no_id when it is none of the things.
  graph::analysis::Node node_of(graph::VertexId vertex) const {
    return vertex < node_of_.size() ? node_of_[vertex] : graph::no_id;
  }

 private:
  struct Thing {
    std::string_view iri;
    graph::VertexId vertex;
    std::string_view kind;
  };

  graph::analysis::Network link(const graph::KnowledgeGraph& graph);

  std::vector<Thing> things_;
  std::vector<graph::analysis::Node> node_of_;  ///< by vertex
  graph::analysis::Network network_;
};

}  // namespace chancery::cli
