#pragma once

#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

/// A copy of what is stated in the graph, without what was taken back, added in the readable order: graphs
/// that state the same become the same, id by id, whatever the order in which they grew.
/// @param keep  for each PredicateId whether to copy its edges; all when empty
graph::KnowledgeGraph readable_copy(const graph::KnowledgeGraph& graph, const std::vector<bool>& keep = {});

}  // namespace chancery::ontology
