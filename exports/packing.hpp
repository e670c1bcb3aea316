#pragma once

#include <span>
#include <vector>

#include "exports/layout.hpp"

namespace chancery::exports {

/// The room that one part of a drawing takes.
struct Extent {
  double width = 0;
  double height = 0;
};

/// Places boxes side by side and over each other, as high up as they go, into a page about `aspect` times as
/// wide as high. @return the upper left corner of each box
std::vector<Position> pack(std::span<const Extent> boxes, double aspect);

}  // namespace chancery::exports
