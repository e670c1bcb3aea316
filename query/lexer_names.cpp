#include <utility>

#include "query/characters.hpp"
#include "query/lexer.hpp"

namespace chancery::query {

void Lexer::read_variable() {
  token_.kind = Token::Kind::variable;
  in_.next();
  while (!in_.at_end() && in_name(in_.peek()) && in_.peek() != '-') append(token_.text, in_.next());
}

void Lexer::read_blank() {
  token_.kind = Token::Kind::blank;
  in_.next(), in_.next();
  if (!is_letter(in_.peek()) && !is_digit(in_.peek()) && in_.peek() != '_')
    fail("a blank node without label");
  while (!in_.at_end() && (in_name(in_.peek()) || inner_dot())) append(token_.text, in_.next());
}

/// A dot that is followed by more of the name.
bool Lexer::inner_dot() const {
  if (in_.peek() != '.') return false;
  std::size_t ahead = 1;
  while (in_.peek(ahead) == '.') ++ahead;
  const char32_t c = in_.peek(ahead);
  return in_name(c) || c == ':' || c == '%' || (c == '\\' && in_local_);
}

void Lexer::read_name() {
  while (!in_.at_end() && (in_name(in_.peek()) || inner_dot())) append(token_.text, in_.next());
  if (in_.peek() != ':') {
    token_.kind = Token::Kind::word;
    return;
  }
  in_.next();
  token_.kind = Token::Kind::name;
  token_.prefix = std::exchange(token_.text, {});
  in_local_ = true;
  while (!in_.at_end() && local_goes_on()) read_local_character();
  in_local_ = false;
}

bool Lexer::local_goes_on() const {
  const char32_t c = in_.peek();
  if (c == '-' || c == 0xB7 || (c >= 0x300 && c < 0x370)) return !token_.text.empty();
  return in_name(c) || c == ':' || c == '%' || c == '\\' || (!token_.text.empty() && inner_dot());
}

void Lexer::read_local_character() {
  static constexpr std::string_view escapable = "_~.-!$&'()*+,;=/?#@%";
  const char32_t c = in_.next();
  if (c == '\\') {
    const char32_t escaped = in_.at_end() ? 0 : in_.next();
    if (escaped >= 0x80 || escaped == 0 ||
        escapable.find(static_cast<char>(escaped)) == std::string_view::npos) {
      fail("a backslash in a prefixed name before a character that needs none");
    }
    append(token_.text, escaped);
  } else {
    if (c == '%' && !(is_hex(in_.peek()) && is_hex(in_.peek(1)))) fail("a % without two hexadecimal digits");
    append(token_.text, c);
  }
}

}  // namespace chancery::query
