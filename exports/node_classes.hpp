#pragma once

#include <map>
#include <string_view>

#include "exports/format.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/schema.hpp"

namespace chancery::exports {

/// What a node is, by the classes of the ontology that it has.
struct NodeClass {
  std::string_view kind;      ///< Person, State, Event, ...; empty for what has no class of the ontology
  std::string_view specific;  ///< the lowest class; of several the first by name
};

/// Reads the classes of a graph's things.
class NodeClasses {
 public:
  explicit NodeClasses(const graph::KnowledgeGraph& graph);

  NodeClass of(graph::VertexId vertex) const;

 private:
  NodeClass classify(std::string_view specific) const;

  const graph::KnowledgeGraph& graph_;
  graph::PredicateId type_;
  ontology::Schema schema_;
};

/// Whether nodes of this kind are shown at this detail.
bool is_shown(std::string_view kind, Detail detail);

}  // namespace chancery::exports
