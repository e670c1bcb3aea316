#pragma once

#include "exports/output.hpp"
#include "ontology/graph_view.hpp"

namespace chancery::cli {

/// Writes what a graph knows of a node, for people: what is said of it, and each event or tenure that it
/// takes part in with its sentences, their places in the articles, and the rule and table row that made it.
/// @return false when no rule stands in what was shown, because the graph was written without them
bool write_explanation(const ontology::GraphView& view, graph::VertexId node, exports::Output& out);

}  // namespace chancery::cli
