#pragma once

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstdint>
#include <string_view>

#include "graph/vertex.hpp"

/// Hashes for HashIndex, the same on every machine: they stand in saved graphs. @see xxHash, XXH3
namespace chancery::graph {

inline std::uint32_t mixed(std::uint64_t value) {
  value ^= value >> 33U;
  value *= 0xFF51AFD7ED558CCDULL;
  value ^= value >> 33U;
  value *= 0xC4CEB9FE1A85EC53ULL;
  return static_cast<std::uint32_t>(value ^ (value >> 32U));
}

inline std::uint32_t hash_of(std::string_view text, std::uint64_t salt = 0) {
  return mixed(XXH3_64bits(text.data(), text.size()) + salt * 0x9E3779B97F4A7C15ULL);
}

inline std::uint32_t hash_of(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  return mixed((a * 0x9E3779B97F4A7C15ULL) ^ (b * 0xC2B2AE3D27D4EB4FULL) ^ (c << 32U) ^ c);
}

/// Of a vertex, beside its name.
inline std::uint64_t salt_of(VertexKind kind, std::uint32_t qualifier) {
  return (static_cast<std::uint64_t>(kind) << 32U) | qualifier;
}

inline constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";

}  // namespace chancery::graph
