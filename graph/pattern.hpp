#pragma once

#include "graph/ids.hpp"

namespace chancery::graph {

/// What to look for: no_id stands for anything.
struct Pattern {
  VertexId subject = no_id;
  PredicateId predicate = no_id;
  VertexId object = no_id;
  SourceId source = no_id;
};

}  // namespace chancery::graph
