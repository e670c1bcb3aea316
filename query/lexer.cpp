#include "query/lexer.hpp"

#include <algorithm>
#include <array>

#include "core/error.hpp"
#include "query/characters.hpp"

namespace chancery::query {

std::vector<Token> Lexer::run() {
  std::vector<Token> tokens;
  do {
    in_.skip_blanks();
    token_ = {};
    token_.line = in_.line();
    token_.column = in_.column();
    read();
    tokens.push_back(token_);
  } while (token_.kind != Token::Kind::end);
  return tokens;
}

void Lexer::fail(const std::string& message) const {
  throw InputError(source_, token_.line, token_.column, message);
}

void Lexer::read() {
  if (in_.at_end()) return;
  const char32_t c = in_.peek();
  if (c == '<' && iri_ahead()) return read_iri();
  if (c == '?' || c == '$') {
    if (in_name(in_.peek(1)) && in_.peek(1) != '-') return read_variable();
  }
  if (c == '"' || c == '\'') return read_string();
  if (c == '@') return read_language();
  if (is_digit(c) || (c == '.' && is_digit(in_.peek(1)))) return read_number();
  if (c == '_' && in_.peek(1) == ':') return read_blank();
  if (is_letter(c) || c == ':') return read_name();
  read_sign();
}

/// `<` begins an IRI when a `>` follows before any character that IRIs cannot hold.
bool Lexer::iri_ahead() const {
  for (const char c : in_.rest().substr(1)) {
    if (c == '>') return true;
    if (static_cast<unsigned char>(c) <= 0x20 ||
        std::string_view("<\"{}|^`").find(c) != std::string_view::npos) {
      return false;
    }
  }
  return false;
}

void Lexer::read_iri() {
  token_.kind = Token::Kind::iri;
  in_.next();
  while (in_.peek() != '>') {
    const char32_t c = in_.next();
    append(token_.text, c == '\\' ? read_unicode_escape() : c);
  }
  in_.next();
}

void Lexer::read_sign() {
  static constexpr std::array<std::string_view, 8> doubles = {"&&", "||", "!=", "<=", ">=", "^^", "<<", ">>"};
  token_.kind = Token::Kind::sign;
  append(token_.text, in_.next());
  if (in_.at_end()) return;
  std::string two = token_.text;
  append(two, in_.peek());
  if (std::find(doubles.begin(), doubles.end(), two) != doubles.end()) {
    in_.next();
    token_.text = two;
  } else if (std::string_view("{}()[].,;=<>!+-*/|^?&$~%#").find(token_.text) == std::string_view::npos) {
    fail("unexpected " + token_.text);
  }
}

std::vector<Token> tokens_of(std::string_view sparql, const std::string& source) {
  return Lexer(sparql, source).run();
}

}  // namespace chancery::query
