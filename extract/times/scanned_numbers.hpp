#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace chancery::extract {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

inline bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

inline bool holds_capital(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// The number that a text of digits begins with; 0 when it begins with none.
inline int to_number(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// One to four digits and nothing else.
inline std::optional<int> number(std::string_view text) {
  if (text.size() > 4 || !all_digits(text)) return std::nullopt;
  return to_number(text);
}

}  // namespace chancery::extract
