#include "query/characters.hpp"

namespace chancery::query {

bool is_alpha(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_hex(char32_t c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_blank(char32_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Letters that begin a name, beyond ASCII as in PN_CHARS_BASE.
bool is_letter(char32_t c) {
  if (c < 0x80) return is_alpha(c);
  return (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x300) || (c >= 0x370 && c != 0x37E && c < 0x2000) ||
         c == 0x200C || c == 0x200D || (c >= 0x2070 && c < 0x2190) || (c >= 0x2C00 && c < 0x2FF0) ||
         (c >= 0x3001 && c < 0xD800) || (c >= 0xF900 && c < 0xFDD0) || (c >= 0xFDF0 && c < 0xFFFE) ||
         (c >= 0x10000 && c < 0xF0000);
}
bool in_name(char32_t c) {
  return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == 0xB7 || (c >= 0x300 && c < 0x370) ||
         c == 0x203F || c == 0x2040;
}

void append(std::string& to, char32_t c) {
  const auto byte = [&](char32_t value) { to += static_cast<char>(value); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0U | c >> 6U), byte(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    byte(0xE0U | c >> 12U), byte(0x80U | (c >> 6U & 0x3FU)), byte(0x80U | (c & 0x3FU));
  } else {
    byte(0xF0U | c >> 18U), byte(0x80U | (c >> 12U & 0x3FU)), byte(0x80U | (c >> 6U & 0x3FU));
    byte(0x80U | (c & 0x3FU));
  }
}

}  // namespace chancery::query
