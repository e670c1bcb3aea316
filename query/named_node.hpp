#pragma once

#include <string_view>

#include "graph/knowledge_graph.hpp"
#include "query/parameter_kinds.hpp"

namespace chancery::ontology {
class NodeNames;
}

namespace chancery::query {

/// The node of one kind that a person means, as NodeNames finds it; a state also by any name, adjective or
/// code (KR, Korean) that the program's own table has for it.
/// @param names  of the graph
/// @throws Error that names the nearest when nothing of the kind fits, and all when several do
graph::VertexId named_node(const graph::KnowledgeGraph& graph, const ontology::NodeNames& names,
                           const ParameterKind& kind, std::string_view typed);

}  // namespace chancery::query
