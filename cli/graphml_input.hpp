#pragma once

#include <string>

#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// Whether the file's name ends in .graphml, in any case of letters.
bool is_graphml(const std::string& path);

/// Adds what the file holds to the graph. @return the base of instance IRIs that it was written with
/// @throws InputError when it cannot be read, or is GraphML of which no graph can be made
std::string read_graphml_file(graph::KnowledgeGraph& graph, const std::string& path);

}  // namespace chancery::cli
