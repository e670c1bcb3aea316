#pragma once

#include <span>
#include <vector>

#include "exports/layout.hpp"

namespace chancery::exports {

/// Moves discs apart until no two are nearer than `gap`, little where little is needed; spreads the whole
/// drawing where that is not enough. Two discs at one place part in a direction of their own.
void remove_overlaps(std::span<const double> radii, double gap, std::vector<Position>& places);

}  // namespace chancery::exports
