#pragma once

#include <span>
#include <vector>

#include "exports/layout.hpp"

namespace chancery::exports {

/// Draws one connected graph by attracting linked nodes and repelling all others (igraph's Kamada-Kawai and
/// Fruchterman-Reingold from a fixed start). Lengths are about 1 a link; far outliers are drawn in.
/// @param links  over the nodes 0 to `count` - 1, without loops and repeats
/// @throws Error when igraph cannot
std::vector<Position> force_layout(std::size_t count, std::span<const Link> links);

}  // namespace chancery::exports
