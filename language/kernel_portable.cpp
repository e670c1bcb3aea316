#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "language/kernels.hpp"

namespace chancery::language {
namespace {

// A compiler vector: SSE on x86-64, NEON on ARM, plain floats where there is neither.
using Vector = float __attribute__((vector_size(16)));
constexpr std::size_t lanes = 4;
constexpr std::size_t tile_rows = 4;
constexpr std::size_t score_tile = 4;

inline Vector load(const float* from) {
  Vector value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
inline void store(float* to, Vector value) { std::memcpy(to, &value, sizeof value); }
inline Vector broadcast(float value) { return Vector{value, value, value, value}; }
inline Vector add(Vector a, Vector b) { return a + b; }
inline Vector subtract(Vector a, Vector b) { return a - b; }
inline Vector multiply_by(Vector a, Vector b) { return a * b; }
inline Vector multiply_add(Vector a, Vector b, Vector c) { return a * b + c; }
inline Vector maximum(Vector a, Vector b) { return a > b ? a : b; }
inline float sum_of(Vector value) { return (value[0] + value[2]) + (value[1] + value[3]); }
inline float square_root(float value) { return std::sqrt(value); }

#include "language/kernel_body.inc"

constexpr Kernel kernel{"portable", lanes, affine, maxout, first_layer, quad_window, pair_window, score};

}  // namespace

const Kernel* portable_kernel() { return &kernel; }

}  // namespace chancery::language
