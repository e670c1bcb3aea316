#pragma once

#include <vector>

#include "check/finding.hpp"
#include "check/shapes.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::check {

/// What SHACL finds in a graph, over all its named graphs together. The ontology whose classes count stands
/// in the graph. Sorted; empty when the graph conforms.
/// @throws Error when a query of the shapes takes too long
std::vector<Finding> validate(const graph::KnowledgeGraph& graph, const Shapes& shapes);

}  // namespace chancery::check
