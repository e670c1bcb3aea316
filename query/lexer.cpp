#include "query/lexer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/error.hpp"
#include "core/literal.hpp"
#include "core/utf8.hpp"

namespace chancery::query {
namespace {

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

class Lexer {
 public:
  Lexer(std::string_view text, const std::string& source) : text_(text), source_(source) {
    if (const auto bad = first_invalid_utf8(text)) {
      throw InputError(source_, "the query is not valid UTF-8 at byte " + std::to_string(*bad));
    }
  }

  std::vector<Token> run() {
    std::vector<Token> tokens;
    do {
      skip_blanks();
      token_ = {};
      token_.line = line_;
      token_.column = column_;
      read();
      tokens.push_back(token_);
    } while (token_.kind != Token::Kind::end);
    return tokens;
  }

 private:
  [[noreturn]] void fail(const std::string& message) const {
    throw InputError(source_, token_.line, token_.column, message);
  }

  /// The character `ahead` characters from here, \u escapes resolved nowhere but in IRIs, names and strings;
  /// 0 at the end.
  char32_t peek(std::size_t ahead = 0) const {
    std::size_t at = at_;
    for (; ahead > 0 && at < text_.size(); --ahead) at += character_at(text_, at).size;
    return at < text_.size() ? character_at(text_, at).value : 0;
  }
  char32_t next() {
    const Character c = character_at(text_, at_);
    at_ += c.size;
    if (c.value == '\n') {
      ++line_;
      column_ = 1;
    } else {
      ++column_;
    }
    return c.value;
  }
  bool at_end() const { return at_ >= text_.size(); }
  bool take(char32_t c) {
    if (at_end() || peek() != c) return false;
    next();
    return true;
  }

  void skip_blanks() {
    while (!at_end()) {
      if (is_blank(peek())) {
        next();
      } else if (peek() == '#') {
        while (!at_end() && peek() != '\n' && peek() != '\r') next();
      } else {
        return;
      }
    }
  }

  void read() {
    if (at_end()) return;
    const char32_t c = peek();
    if (c == '<' && iri_ahead()) return read_iri();
    if (c == '?' || c == '$') {
      if (in_name(peek(1)) && peek(1) != '-') return read_variable();
    }
    if (c == '"' || c == '\'') return read_string();
    if (c == '@') return read_language();
    if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return read_number();
    if (c == '_' && peek(1) == ':') return read_blank();
    if (is_letter(c) || c == ':') return read_name();
    read_sign();
  }

  /// `<` begins an IRI when a `>` follows before any character that IRIs cannot hold.
  bool iri_ahead() const {
    for (std::size_t at = at_ + 1; at < text_.size(); ++at) {
      const char c = text_[at];
      if (c == '>') return true;
      if (static_cast<unsigned char>(c) <= 0x20 ||
          std::string_view("<\"{}|^`").find(c) != std::string_view::npos) {
        return false;
      }
    }
    return false;
  }

  void read_iri() {
    token_.kind = Token::Kind::iri;
    next();
    while (peek() != '>') {
      const char32_t c = next();
      append(token_.text, c == '\\' ? read_unicode_escape() : c);
    }
    next();
  }

  char32_t read_unicode_escape() {
    const char32_t kind = at_end() ? 0 : next();
    if (kind != 'u' && kind != 'U') fail("a backslash that begins no \\u escape");
    char32_t value = 0;
    for (int digits = kind == 'u' ? 4 : 8; digits > 0; --digits) {
      if (!is_hex(peek())) fail("a \\u escape without its hexadecimal digits");
      const char32_t c = next();
      value = value * 16 + (is_digit(c) ? c - '0' : (c | 0x20U) - 'a' + 10);
    }
    if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) fail("a \\u escape of no character");
    return value;
  }

  void read_variable() {
    token_.kind = Token::Kind::variable;
    next();
    while (!at_end() && in_name(peek()) && peek() != '-') append(token_.text, next());
  }

  void read_string() {
    token_.kind = Token::Kind::string;
    const char32_t quote = next();
    const bool is_long = peek() == quote && peek(1) == quote;
    if (is_long) next(), next();
    while (true) {
      if (at_end()) fail("a string without closing quotation mark");
      const char32_t c = next();
      if (c == quote && (!is_long || (peek() == quote && peek(1) == quote))) break;
      if (!is_long && (c == '\n' || c == '\r')) fail("a line end inside a string; use \"\"\" or \\n");
      append(token_.text, c == '\\' ? read_string_escape() : c);
    }
    if (is_long) next(), next();
  }

  char32_t read_string_escape() {
    static constexpr std::string_view letters = "tbnrf\\\"'";
    static constexpr std::string_view values = "\t\b\n\r\f\\\"'";
    const char32_t c = peek();
    const std::size_t which = c < 0x80 ? letters.find(static_cast<char>(c)) : std::string_view::npos;
    if (which == std::string_view::npos || at_end()) return read_unicode_escape();
    next();
    return static_cast<char32_t>(static_cast<unsigned char>(values[which]));
  }

  void read_language() {
    token_.kind = Token::Kind::language;
    next();
    while (is_alpha(peek())) append(token_.text, next());
    if (token_.text.empty()) fail("an @ that begins no language tag");
    while (peek() == '-' && (is_alpha(peek(1)) || is_digit(peek(1)))) {
      append(token_.text, next());
      while (is_alpha(peek()) || is_digit(peek())) append(token_.text, next());
    }
  }

  void read_digits() {
    while (is_digit(peek())) append(token_.text, next());
  }

  void read_number() {
    token_.kind = Token::Kind::integer;
    read_digits();
    // "1." ends a triple after 1 unless digits or an exponent follow.
    if (peek() == '.' && (is_digit(peek(1)) || exponent_at(1))) {
      token_.kind = Token::Kind::decimal;
      append(token_.text, next());
      read_digits();
    }
    if (exponent_at(0)) {
      token_.kind = Token::Kind::real;
      append(token_.text, next());
      if (peek() == '+' || peek() == '-') append(token_.text, next());
      read_digits();
    }
  }

  bool exponent_at(std::size_t ahead) const {
    if (peek(ahead) != 'e' && peek(ahead) != 'E') return false;
    const char32_t after = peek(ahead + 1);
    return is_digit(after) || ((after == '+' || after == '-') && is_digit(peek(ahead + 2)));
  }

  void read_blank() {
    token_.kind = Token::Kind::blank;
    next(), next();
    if (!is_letter(peek()) && !is_digit(peek()) && peek() != '_') fail("a blank node without label");
    while (!at_end() && (in_name(peek()) || inner_dot())) append(token_.text, next());
  }

  /// A dot that is followed by more of the name.
  bool inner_dot() const {
    if (peek() != '.') return false;
    std::size_t ahead = 1;
    while (peek(ahead) == '.') ++ahead;
    const char32_t c = peek(ahead);
    return in_name(c) || c == ':' || c == '%' || (c == '\\' && in_local_);
  }

  void read_name() {
    while (!at_end() && (in_name(peek()) || inner_dot())) append(token_.text, next());
    if (peek() != ':') {
      token_.kind = Token::Kind::word;
      return;
    }
    next();
    token_.kind = Token::Kind::name;
    token_.prefix = std::exchange(token_.text, {});
    in_local_ = true;
    while (!at_end() && local_goes_on()) read_local_character();
    in_local_ = false;
  }

  bool local_goes_on() const {
    const char32_t c = peek();
    if (c == '-' || c == 0xB7 || (c >= 0x300 && c < 0x370)) return !token_.text.empty();
    return in_name(c) || c == ':' || c == '%' || c == '\\' || (!token_.text.empty() && inner_dot());
  }

  void read_local_character() {
    static constexpr std::string_view escapable = "_~.-!$&'()*+,;=/?#@%";
    const char32_t c = next();
    if (c == '\\') {
      const char32_t escaped = at_end() ? 0 : next();
      if (escaped >= 0x80 || escaped == 0 ||
          escapable.find(static_cast<char>(escaped)) == std::string_view::npos) {
        fail("a backslash in a prefixed name before a character that needs none");
      }
      append(token_.text, escaped);
    } else {
      if (c == '%' && !(is_hex(peek()) && is_hex(peek(1)))) fail("a % without two hexadecimal digits");
      append(token_.text, c);
    }
  }

  void read_sign() {
    static constexpr std::array<std::string_view, 8> doubles = {
        "&&", "||", "!=", "<=", ">=", "^^", "<<", ">>"};
    token_.kind = Token::Kind::sign;
    append(token_.text, next());
    if (at_end()) return;
    std::string two = token_.text;
    append(two, peek());
    if (std::find(doubles.begin(), doubles.end(), two) != doubles.end()) {
      next();
      token_.text = two;
    } else if (std::string_view("{}()[].,;=<>!+-*/|^?&$~%#").find(token_.text) == std::string_view::npos) {
      fail("unexpected " + token_.text);
    }
  }

  std::string_view text_;
  const std::string& source_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
  bool in_local_ = false;
  Token token_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view sparql, const std::string& source) {
  return Lexer(sparql, source).run();
}

}  // namespace chancery::query
