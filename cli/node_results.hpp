#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// Writes a graph with what a command found out about its nodes as attributes of theirs: -o FILE, in the
/// formats for graph programs (GraphML, GEXF, CSV, DOT, Cytoscape).
class NodeResults {
 public:
  void declare(Options& options);
  bool is_wanted() const { return !path_.empty(); }
  /// @throws Error on a format that has no node attributes
  void check() const;

  // One attribute of one node. `name` is in lower camel case: "pageRank" becomes the column page_rank.
  static void set(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
                  std::size_t number);
  static void set(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name, double number);
  static void set_truth(graph::KnowledgeGraph& graph, graph::VertexId vertex, std::string_view name,
                        bool truth);

  /// @param only_people  writes the persons alone, joined by shared events
  /// @return the warnings
  std::vector<std::string> write(const graph::KnowledgeGraph& graph, bool only_people) const;

 private:
  std::string path_;
  std::string format_;
};

}  // namespace chancery::cli
