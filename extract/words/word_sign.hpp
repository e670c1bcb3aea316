#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace chancery::extract {

/// The size and the first seven bytes of a word in one number: words whose signs differ are not equal. 0 is
/// that of the empty word.
inline std::uint64_t sign_of(std::string_view word) {
  std::uint64_t sign = 0;
  for (const char c : word.substr(0, 7)) sign = sign << 8U | static_cast<unsigned char>(c);
  return sign << 8U | (word.size() & 0xFFU);
}

/// A word that is compared with many others.
struct SignedWord {
  std::string_view text;
  std::uint64_t sign = sign_of(text);
};

/// Words put together by their signs: `slot_of()` equal words is the same, and so for few others.
inline constexpr std::size_t sign_slots = 2048;
inline std::uint16_t slot_of(std::uint64_t sign) {
  return static_cast<std::uint16_t>(sign * 0x9E3779B97F4A7C15U >> 53U);
}

}  // namespace chancery::extract
