#pragma once

#include <cstdint>
#include <vector>

#include "graph/analysis/network.hpp"

namespace chancery::graph::analysis {

/// Nodes that have more to do with each other than with the rest.
struct Communities {
  std::vector<std::uint32_t> of;  ///< by node: its community, from 0, larger ones first
  std::uint32_t count = 0;
  double modularity = 0;  ///< how much more links stay within than chance would have it, at most 1
};

/// Finds communities of high modularity by the Leiden algorithm of igraph, with a fixed seed. Equally large
/// communities stand in the order of their first nodes; a node without links is a community by itself.
/// @param resolution  more than 1 gives smaller communities, less than 1 larger ones
/// @throws Error when igraph cannot do it, as without memory
/// @see Traag, Waltman and van Eck 2019, "From Louvain to Leiden"
Communities communities(const Network& network, double resolution = 1);

}  // namespace chancery::graph::analysis
