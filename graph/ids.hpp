#pragma once

#include <compare>
#include <cstdint>

namespace chancery::graph {

using VertexId = std::uint32_t;     ///< counts up from 0 in the order of adding
using PredicateId = std::uint32_t;  ///< likewise
using SourceId = std::uint32_t;     ///< likewise; 0 is the source without a name
inline constexpr std::uint32_t no_id = 0xFFFFFFFF;

/// An edge: one triple, whoever states it.
struct EdgeId {
  std::uint32_t value = no_id;
  friend constexpr auto operator<=>(EdgeId, EdgeId) = default;
};

}  // namespace chancery::graph
