#pragma once

#include <string>

#include "graph/knowledge_graph.hpp"

namespace chancery::graph {

/// Whether every number in a graph that was opened from a file points to something, and no list runs in
/// circles: what a walk over the graph relies on. One pass over all rows.
class SavedGraphCheck {
 public:
  explicit SavedGraphCheck(const KnowledgeGraph& graph) : graph_(graph) {}

  /// @param strings  bytes that strings may take
  /// @return what is wrong; empty when nothing is
  std::string fault(std::uint64_t strings) const;

 private:
  bool vertices_fit(std::uint64_t strings) const;
  bool edges_fit() const;
  bool groups_fit() const;
  bool links_fit() const;
  bool names_fit() const;
  static bool index_fits(const HashIndex& index, std::uint32_t rows);

  const KnowledgeGraph& graph_;
};

}  // namespace chancery::graph
