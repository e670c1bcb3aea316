#pragma once

#include "exports/format.hpp"

/// Formats of graph programs that are plain tables or lists of nodes and edges. @see docs/formats.md
namespace chancery::exports {

/// nodes.csv: one row a node, for Gephi, pandas and Neo4j. RFC 4180 with LF.
std::vector<std::string> write_csv_nodes(const Content& content, const Options& options, Output& out);
/// edges.csv: one row an edge.
std::vector<std::string> write_csv_edges(const Content& content, const Options& options, Output& out);
/// Graphviz.
std::vector<std::string> write_dot(const Content& content, const Options& options, Output& out);
/// Cytoscape and Cytoscape.js.
std::vector<std::string> write_cytoscape(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
