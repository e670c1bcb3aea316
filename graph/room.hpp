#pragma once

#include <cstdint>
#include <string>

#include "core/error.hpp"
#include "graph/ids.hpp"

namespace chancery::graph {

/// Throws Error when `size` elements of this kind leave no number for another one.
inline void check_room(std::uint32_t size, const char* what) {
  if (size >= no_id - 1)
    throw Error(std::string("the graph is full: too many ") + what + "; split the input");
}

}  // namespace chancery::graph
