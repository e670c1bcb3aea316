#pragma once

#include "graph/ids.hpp"

namespace chancery::graph {

/// A triple of the graph; at least one source states it.
struct Edge {
  VertexId subject = no_id;
  PredicateId predicate = no_id;
  VertexId object = no_id;

  friend bool operator==(const Edge&, const Edge&) = default;
};

}  // namespace chancery::graph
