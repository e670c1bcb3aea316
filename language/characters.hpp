#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace chancery::language {

/// Unicode character classes as the model was trained with them: those of Python 3.11 (Unicode 14).
/// Characters that a later Unicode added count as unassigned.
bool is_space(char32_t character);
bool is_alphabetic(char32_t character);
bool is_upper(char32_t character);
bool is_digit(char32_t character);

/// Takes the first character off `text`. `text` must be valid UTF-8 and not empty.
inline char32_t take_character(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  char32_t character = byte(0);
  std::size_t size = 1;
  if (character >= 0xf0) {
    character = (character & 7U) << 18U | (byte(1) & 63U) << 12U | (byte(2) & 63U) << 6U | (byte(3) & 63U);
    size = 4;
  } else if (character >= 0xe0) {
    character = (character & 15U) << 12U | (byte(1) & 63U) << 6U | (byte(2) & 63U);
    size = 3;
  } else if (character >= 0xc0) {
    character = (character & 31U) << 6U | (byte(1) & 63U);
    size = 2;
  }
  text.remove_prefix(size);
  return character;
}

/// Appends a character as UTF-8.
void append_character(std::string& text, char32_t character);

/// True when the byte begins a character of UTF-8.
inline bool begins_character(char byte) { return (static_cast<std::uint8_t>(byte) & 0xc0U) != 0x80U; }

/// The bytes of the first character of `text`; 0 for an empty text.
std::size_t first_character_size(std::string_view text);

/// Full Unicode lower-casing with the final sigma and the dotted capital I, independent of locale.
std::string to_lower(std::string_view text);

/// True when not empty and all characters are alphabetic.
bool is_alphabetic(std::string_view text);

/// "Staff(JCS": where a bracket with an abbreviation begins that is glued to the word before it, or npos.
std::size_t glued_bracket(std::string_view text);

}  // namespace chancery::language
