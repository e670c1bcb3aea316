#pragma once

#include <cstddef>
#include <vector>

#include "graph/frozen.hpp"
#include "graph/ids.hpp"

namespace chancery::graph {

/// One step of a path: the edge, and the vertex that it leads to.
struct Hop {
  EdgeId edge;
  VertexId to = no_id;

  friend bool operator==(const Hop&, const Hop&) = default;
};

/// A shortest path from one vertex to another over edges of either direction: a search from both ends that
/// meets in the middle. Empty when there is none, or when both are one.
/// @param may_pass  vertices that a path may go through (its ends are always allowed); all when empty
std::vector<Hop> shortest_path(const Frozen& graph, VertexId from, VertexId to,
                               const std::function<bool(VertexId)>& may_pass = {});

/// Up to `count` paths without loops, shorter ones first; of equal length in the order of their edges.
/// @see Yen 1971, "Finding the K shortest loopless paths in a network"
std::vector<std::vector<Hop>> shortest_paths(const Frozen& graph, VertexId from, VertexId to,
                                             std::size_t count,
                                             const std::function<bool(VertexId)>& may_pass = {});

}  // namespace chancery::graph
