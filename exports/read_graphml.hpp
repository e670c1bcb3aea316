#pragma once

#include <istream>
#include <string>

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::exports {

/// Reads GraphML that this program wrote with everything in it (--detail full --no-cap) and adds its
/// statements to the graph, all under the source without a name; memory beside the graph's is bounded by the
/// longest node.
/// @param name  of the input, for messages
/// @return the base of instance IRIs that it was written with
/// @throws InputError with the line for any other GraphML, with the reason why no graph can be made of it,
/// and for a file that is cut short, changed so that a value cannot be told, or not well-formed
/// @see docs/formats.md, "GraphML that can be read back"
std::string read_graphml(graph::KnowledgeGraph& graph, std::istream& in, const std::string& name);

}  // namespace chancery::exports
