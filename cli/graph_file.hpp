#pragma once

#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// Files that hold a graph: RDF, and graphs that were saved as they are. By their extension.
bool is_graph_file(const std::string& path);
bool is_saved_graph(const std::string& path);

/// The extensions of such files, for messages and help.
std::string graph_extensions();

/// The graph in a file; a saved one is used where it lies. @return what was left out of an RDF file, and why
/// @param base  that relative IRIs are resolved under; empty: the file's own
/// @throws InputError when the file cannot be read, or is damaged
std::vector<std::string> read_graph_file(const std::string& path, graph::KnowledgeGraph& graph,
                                         const std::string& base = {});

/// Adds the graph in a file to another.
/// @param blank_prefix  before the labels of blank nodes, so that those of two files stay apart
std::vector<std::string> add_graph_file(const std::string& path, const std::string& blank_prefix,
                                        graph::KnowledgeGraph& graph);

}  // namespace chancery::cli
