#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts.hpp"

namespace chancery::graph {

/// What a vertex stands for.
enum class VertexKind {
  article, sentence, person, state, organisation, place, group, instrument, weapon, thing, office, tenure, event
};

}  // namespace chancery::graph
