#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <functional>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::graph {

/// A read-only copy of some edges of a graph in compressed sparse rows, for walks over the whole graph: about
/// 16 bytes an edge and 8 a vertex. Vertices keep their numbers; parallel edges stay. A Boost.Graph graph by
/// rows().
class Frozen {
 public:
  using Rows = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, EdgeId,
                                                  boost::no_property, VertexId, std::uint32_t>;

  /// @param keep  which edges to take; all when empty
  explicit Frozen(const KnowledgeGraph& graph, const std::function<bool(const Edge&)>& keep = {});

  const Rows& rows() const { return rows_; }
  std::size_t edge_count() const { return boost::num_edges(rows_); }
  std::size_t vertex_count() const { return boost::num_vertices(rows_); }

  /// Calls `visit(neighbour, edge)` for each edge at a vertex, whatever its direction.
  template <typename Visit>
  void each_neighbour(VertexId vertex, const Visit& visit) const {
    for (auto [at, end] = boost::out_edges(vertex, rows_); at != end; ++at)
      visit(boost::target(*at, rows_), rows_[*at]);
    for (auto [at, end] = boost::in_edges(vertex, rows_); at != end; ++at)
      visit(boost::source(*at, rows_), rows_[*at]);
  }

 private:
  Rows rows_;
};

}  // namespace chancery::graph
