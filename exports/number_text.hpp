#pragma once

#include <array>
#include <charconv>
#include <string_view>

#include "exports/output.hpp"

namespace chancery::exports {

/// Puts a number in its shortest form that reads back equal, with a dot, whatever the locale.
template <typename Number>
void put_number(Output& out, Number number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.put(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

}  // namespace chancery::exports
