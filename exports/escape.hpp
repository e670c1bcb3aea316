#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "exports/output.hpp"

/// Copying text up to the next byte that a format must treat specially, 16 bytes at a time.
namespace chancery::exports {

/// Length of the UTF-8 sequence that begins `text`, 0 when there is none. @see Unicode 15, table 3-7
inline std::size_t utf8_length(std::string_view text) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  const unsigned second = byte(1);
  if (first < 0x80) return text.empty() ? 0 : 1;
  if (first < 0xC2 || first > 0xF4 || !tail(1)) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) {
    const bool bad = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F);
    return !bad && tail(2) ? 3 : 0;
  }
  const bool bad = (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
  return !bad && tail(2) && tail(3) ? 4 : 0;
}

/// A set of ASCII bytes beside those that are special everywhere: controls, DEL is not, and every byte over
/// 0x7F.
template <char... also>
struct SpecialBytes {
  static constexpr std::array<bool, 256> table = [] {
    std::array<bool, 256> special{};
    for (std::size_t c = 0; c < 256; ++c) special[c] = c < 0x20 || c >= 0x80;
    ((special[static_cast<unsigned char>(also)] = true), ...);
    return special;
  }();
#ifdef __SSE2__
  /// One bit for each special byte of the block. Signed comparison takes the bytes over 0x7F along with the
  /// controls.
  static unsigned mask(__m128i block) {
    __m128i special = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
    ((special = _mm_or_si128(special, _mm_cmpeq_epi8(block, _mm_set1_epi8(also)))), ...);
    return static_cast<unsigned>(_mm_movemask_epi8(special));
  }
#endif
};

/// In quoted strings of JSON, N-Triples and Turtle.
using QuotedText = SpecialBytes<'"', '\\', 0x7F>;
/// Between angle brackets in N-Triples and Turtle: what an IRI may not hold. @see RDF 1.1 N-Triples, IRIREF
using IriText = SpecialBytes<' ', '<', '>', '"', '{', '}', '|', '^', '`', '\\', 0x7F>;
/// In XML text and attributes.
using XmlBytes = SpecialBytes<'<', '>', '&', '"'>;

#ifdef __SSE2__
/// A text of 4 to 15 bytes in one block, by two loads that overlap: what stands twice does no harm to a test.
template <typename Word>
__m128i both_ends(const char* in, std::size_t size) {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::memcpy(&first, in, sizeof(Word));
  std::memcpy(&last, in + size - sizeof(Word), sizeof(Word));
  if constexpr (sizeof(Word) == 4) {
    first |= first << 32U;
    last |= last << 32U;
  }
  return _mm_set_epi64x(static_cast<std::int64_t>(last), static_cast<std::int64_t>(first));
}

/// Copies a short text when no byte of it is special. @return whether it did
template <typename Special>
bool copy_short_plain(const char* in, std::size_t size, char* out) {
  if (size < 4 || size > 15) return false;
  const __m128i block = size < 8 ? both_ends<std::uint32_t>(in, size) : both_ends<std::uint64_t>(in, size);
  if (Special::mask(block) != 0) return false;
  const std::size_t half = size < 8 ? 4 : 8;
  const auto last = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(block, block)));
  const auto first = static_cast<std::uint64_t>(_mm_cvtsi128_si64(block));
  std::memcpy(out, &first, half == 4 ? 4 : 8);
  std::memcpy(out + size - half, &last, half == 4 ? 4 : 8);
  return true;
}
#endif

/// Copies bytes of `in` to `out` until the first special one; `out` has room for all of `in` and 16 more.
/// @return how many were copied
template <typename Special>
std::size_t copy_plain(const char* in, std::size_t size, char* out) {
  std::size_t at = 0;
#ifdef __SSE2__
  if (copy_short_plain<Special>(in, size, out)) return size;
  for (; at + 16 <= size; at += 16) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + at));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at), block);
    const unsigned mask = Special::mask(block);
    if (mask != 0) return at + static_cast<unsigned>(std::countr_zero(mask));
  }
  if (at < size && size >= 16) {  // the last block overlaps the one before, whose bytes are known to be plain
    const std::size_t last = size - 16;
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + last));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out + last), block);
    const unsigned mask = Special::mask(block);
    return mask != 0 ? last + static_cast<unsigned>(std::countr_zero(mask)) : size;
  }
#endif
  for (; at < size; ++at) {
    const char c = in[at];
    if (Special::table[static_cast<unsigned char>(c)]) return at;
    out[at] = c;
  }
  return at;
}

/// Puts the beginning of `text` up to its first special byte. @return how many bytes that were
template <typename Special>
std::size_t put_plain(Output& out, std::string_view text) {
  constexpr std::size_t piece = Output::max_reserve - 16;
  std::size_t done = 0;
  while (done < text.size()) {
    const std::size_t size = std::min(text.size() - done, piece);
    char* const place = out.reserve(size + 16);
    const std::size_t copied = copy_plain<Special>(text.data() + done, size, place);
    out.advance_to(place + copied);
    done += copied;
    if (copied < size) break;
  }
  return done;
}

}  // namespace chancery::exports
