#include <cstddef>
#include <cstdint>

#include "language/kernels.hpp"

#if defined(__AVX2__) && defined(__FMA__)
#include <immintrin.h>

namespace chancery::language {
namespace {

using Vector = __m256;
constexpr std::size_t lanes = 8;
constexpr std::size_t tile_rows = 4;
constexpr std::size_t score_tile = 7;

inline Vector load(const float* from) { return _mm256_loadu_ps(from); }
inline void store(float* to, Vector value) { _mm256_storeu_ps(to, value); }
inline Vector broadcast(float value) { return _mm256_set1_ps(value); }
inline Vector add(Vector a, Vector b) { return _mm256_add_ps(a, b); }
inline Vector subtract(Vector a, Vector b) { return _mm256_sub_ps(a, b); }
inline Vector multiply_by(Vector a, Vector b) { return _mm256_mul_ps(a, b); }
inline Vector multiply_add(Vector a, Vector b, Vector c) { return _mm256_fmadd_ps(a, b, c); }
inline Vector maximum(Vector a, Vector b) { return _mm256_max_ps(a, b); }
inline float sum_of(Vector value) {
  const __m128 half = _mm_add_ps(_mm256_castps256_ps128(value), _mm256_extractf128_ps(value, 1));
  const __m128 quarter = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(quarter, _mm_movehdup_ps(quarter)));
}
inline float square_root(float value) { return _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(value))); }

#include "language/kernel_body.inc"

constexpr Kernel kernel{"avx2", lanes, affine, maxout, first_layer, quad_window, pair_window, score};

}  // namespace

const Kernel* avx2_kernel() { return &kernel; }

}  // namespace chancery::language

#else

namespace chancery::language {
const Kernel* avx2_kernel() { return nullptr; }
}  // namespace chancery::language

#endif
