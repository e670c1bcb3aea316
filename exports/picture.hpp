#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exports/layout.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {

/// What the still picture and the page show of a graph: persons, states, organisations and events, each with
/// its place, and the lines between them.
struct Picture {
  struct Dot {
    std::uint32_t node;  ///< of the PropertyGraph
    Position at;
    double radius;
    std::string caption;  ///< a few words: the name, or of an event what it is
  };
  struct Line {
    std::uint32_t source;  ///< of dots
    std::uint32_t target;
    std::uint32_t edge;  ///< of the PropertyGraph
  };

  std::vector<Dot> dots;    ///< in the order of their nodes
  std::vector<Line> lines;  ///< in the order of their edges
  double width = 0;         ///< everything lies between (0, 0) and here
  double height = 0;
};

/// Events are left out at Detail::people; the short-cuts that follow from them are drawn only then. An event
/// gets no line to a state that stands behind one of those who take part in it.
Picture picture(const PropertyGraph& graph, const Options& options);

/// Whether nodes of this kind are drawn.
bool is_drawn(std::string_view kind, const Options& options);

/// The text, cut after so many characters of UTF-8, with an ellipsis where it was cut.
std::string shortened(std::string_view text, std::size_t characters);

}  // namespace chancery::exports
