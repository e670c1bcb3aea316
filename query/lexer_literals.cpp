#include "query/characters.hpp"
#include "query/lexer.hpp"

namespace chancery::query {

void Lexer::read_string() {
  token_.kind = Token::Kind::string;
  const char32_t quote = in_.next();
  const bool is_long = in_.peek() == quote && in_.peek(1) == quote;
  if (is_long) in_.next(), in_.next();
  while (true) {
    if (in_.at_end()) fail("a string without closing quotation mark");
    const char32_t c = in_.next();
    if (c == quote && (!is_long || (in_.peek() == quote && in_.peek(1) == quote))) break;
    if (!is_long && (c == '\n' || c == '\r')) fail(R"(a line end inside a string; use """ or \n)");
    append(token_.text, c == '\\' ? read_string_escape() : c);
  }
  if (is_long) in_.next(), in_.next();
}

char32_t Lexer::read_string_escape() {
  static constexpr std::string_view letters = "tbnrf\\\"'";
  static constexpr std::string_view values = "\t\b\n\r\f\\\"'";
  const char32_t c = in_.peek();
  const std::size_t which = c < 0x80 ? letters.find(static_cast<char>(c)) : std::string_view::npos;
  if (which == std::string_view::npos || in_.at_end()) return read_unicode_escape();
  in_.next();
  return static_cast<char32_t>(static_cast<unsigned char>(values[which]));
}

char32_t Lexer::read_unicode_escape() {
  const char32_t kind = in_.at_end() ? 0 : in_.next();
  if (kind != 'u' && kind != 'U') fail("a backslash that begins no \\u escape");
  char32_t value = 0;
  for (int digits = kind == 'u' ? 4 : 8; digits > 0; --digits) {
    if (!is_hex(in_.peek())) fail("a \\u escape without its hexadecimal digits");
    const char32_t c = in_.next();
    value = value * 16 + (is_digit(c) ? c - '0' : (c | 0x20U) - 'a' + 10);
  }
  if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) fail("a \\u escape of no character");
  return value;
}

void Lexer::read_language() {
  token_.kind = Token::Kind::language;
  in_.next();
  while (is_alpha(in_.peek())) append(token_.text, in_.next());
  if (token_.text.empty()) fail("an @ that begins no language tag");
  while (in_.peek() == '-' && (is_alpha(in_.peek(1)) || is_digit(in_.peek(1)))) {
    append(token_.text, in_.next());
    while (is_alpha(in_.peek()) || is_digit(in_.peek())) append(token_.text, in_.next());
  }
}

void Lexer::read_digits() {
  while (is_digit(in_.peek())) append(token_.text, in_.next());
}

void Lexer::read_number() {
  token_.kind = Token::Kind::integer;
  read_digits();
  // "1." ends a triple after 1 unless digits or an exponent follow.
  if (in_.peek() == '.' && (is_digit(in_.peek(1)) || exponent_at(1))) {
    token_.kind = Token::Kind::decimal;
    append(token_.text, in_.next());
    read_digits();
  }
  if (exponent_at(0)) {
    token_.kind = Token::Kind::real;
    append(token_.text, in_.next());
    if (in_.peek() == '+' || in_.peek() == '-') append(token_.text, in_.next());
    read_digits();
  }
}

bool Lexer::exponent_at(std::size_t ahead) const {
  if (in_.peek(ahead) != 'e' && in_.peek(ahead) != 'E') return false;
  const char32_t after = in_.peek(ahead + 1);
  return is_digit(after) || ((after == '+' || after == '-') && is_digit(in_.peek(ahead + 2)));
}

}  // namespace chancery::query
