#pragma once

#include "exports/format.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {

/// Writes GraphML as Gephi, networkx, igraph, NetworKit, graphology and Boost.Graph take it alike: typed
/// keys, short ids with the IRI as an attribute, nothing empty, a `label` on each edge so that Gephi keeps
/// parallel edges apart.
/// @see docs/formats.md, "GraphML"
std::vector<std::string> write_graphml(const PropertyGraph& graph, const Options& options, Output& out);

std::vector<std::string> write_graphml(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
