#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exports/layout.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {

struct Colour {
  int red = 0;
  int green = 0;
  int blue = 0;
};

/// The colour that nodes of this kind are drawn in, the same in every format.
Colour colour_of(std::string_view kind);
/// "#4e79a7".
std::string hex(Colour colour);
/// For each node how many edges it has.
std::vector<std::uint32_t> degrees(const PropertyGraph& graph);
/// The diameter of a node with so many edges: grows with their square root, from 10 to 60.
double size_of(std::uint32_t degree);

/// The place of each node's centre, y downwards; empty where the options or the size of the graph ask for
/// none.
std::vector<Position> places(const PropertyGraph& graph, const Options& options);

/// When a node or edge is to be seen: ISO dates, empty where open. Both are empty for what has no date.
struct Period {
  std::string_view begin;
  std::string_view end;
};

/// The periods of nodes by their `begin` and `end`; a range that ends before it begins counts as none.
std::vector<Period> periods(const PropertyGraph& graph);

}  // namespace chancery::exports
