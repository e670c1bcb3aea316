#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace chancery::exports {

/// Where the centre of a node is drawn, in pixels; y grows downwards.
struct Position {
  double x = 0;
  double y = 0;
};

/// Two nodes of a drawing that are to be near each other.
using Link = std::array<std::uint32_t, 2>;

/// Gives each node of a drawing its place: connected nodes near each other, no two discs nearer than
/// `node_gap`, each connected part turned lengthwise and all parts packed into a landscape page that begins
/// at (0, 0). The same input gives the same places, in tenths of a pixel.
/// @param radii  of the nodes' discs, one for each node
/// @param links  may hold loops and repeats
/// @throws Error when a link names a node that is not there, or memory is short
std::vector<Position> layout(std::span<const double> radii, std::span<const Link> links);

constexpr double node_gap = 6;

}  // namespace chancery::exports
