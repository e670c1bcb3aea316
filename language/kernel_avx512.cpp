#include <cstddef>
#include <cstdint>

#include "language/kernels.hpp"

#if defined(__AVX512F__)
#include <immintrin.h>

namespace chancery::language {
namespace {

using Vector = __m512;
constexpr std::size_t lanes = 16;
constexpr std::size_t tile_rows = 8;
constexpr std::size_t score_tile = 7;

inline Vector load(const float* from) { return _mm512_loadu_ps(from); }
inline void store(float* to, Vector value) { _mm512_storeu_ps(to, value); }
inline Vector broadcast(float value) { return _mm512_set1_ps(value); }
inline Vector add(Vector a, Vector b) { return _mm512_add_ps(a, b); }
inline Vector subtract(Vector a, Vector b) { return _mm512_sub_ps(a, b); }
inline Vector multiply_by(Vector a, Vector b) { return _mm512_mul_ps(a, b); }
inline Vector multiply_add(Vector a, Vector b, Vector c) { return _mm512_fmadd_ps(a, b, c); }
inline Vector maximum(Vector a, Vector b) { return _mm512_max_ps(a, b); }
inline float sum_of(Vector value) { return _mm512_reduce_add_ps(value); }
inline float square_root(float value) { return _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(value))); }

#include "language/kernel_body.inc"

constexpr Kernel kernel{"avx512", lanes, affine, maxout, first_layer, quad_window, pair_window, score};

}  // namespace

const Kernel* avx512_kernel() { return &kernel; }

}  // namespace chancery::language

#else

namespace chancery::language {
const Kernel* avx512_kernel() { return nullptr; }
}  // namespace chancery::language

#endif
