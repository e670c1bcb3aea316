#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "exports/output.hpp"

namespace chancery::exports {

inline constexpr std::size_t most_of_a_number = 32;

/// Appends a number in its shortest form that reads back equal, with a dot, whatever the locale; whole
/// numbers without an exponent up to 2^53. `to` has room for most_of_a_number.
template <typename Number>
char* append_number(char* to, Number number) {
  if constexpr (std::is_floating_point_v<Number>) {
    constexpr Number exact = 9007199254740992;
    if (number > 0 && number < exact) {
      const auto whole = static_cast<std::uint64_t>(number);
      if (static_cast<Number>(whole) == number) return append_number(to, whole);
    }
  }
  return std::to_chars(to, to + most_of_a_number, number).ptr;
}

/// Puts a number in its shortest form that reads back equal, with a dot, whatever the locale.
template <typename Number>
void put_number(Output& out, Number number) {
  out.advance_to(append_number(out.reserve(most_of_a_number), number));
}

}  // namespace chancery::exports
