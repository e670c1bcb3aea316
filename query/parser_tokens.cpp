#include <algorithm>

#include "core/error.hpp"
#include "query/parser.hpp"

namespace chancery::query {
namespace {

bool same_word(std::string_view a, std::string_view b) {
  const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return upper(x) == upper(y); });
}

std::string shown(const Token& token) {
  if (token.kind == Token::Kind::end) return "the end of the query";
  if (token.kind == Token::Kind::iri) return "<" + token.text + ">";
  if (token.kind == Token::Kind::name) return token.prefix + ":" + token.text;
  if (token.kind == Token::Kind::variable) return "?" + token.text;
  if (token.kind == Token::Kind::string) return "a string";
  return token.text;
}

}  // namespace

const Token& Parser::peek(std::size_t ahead) const {
  return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
}

const Token& Parser::next() {
  const Token& token = peek();
  if (at_ + 1 < tokens_.size()) ++at_;
  return token;
}

bool Parser::is_word(std::string_view word, std::size_t ahead) const {
  return peek(ahead).kind == Token::Kind::word && same_word(peek(ahead).text, word);
}

bool Parser::is_sign(std::string_view sign, std::size_t ahead) const {
  return peek(ahead).kind == Token::Kind::sign && peek(ahead).text == sign;
}

bool Parser::take_word(std::string_view word) {
  const bool is = is_word(word);
  if (is) next();
  return is;
}

bool Parser::take_sign(std::string_view sign) {
  const bool is = is_sign(sign);
  if (is) next();
  return is;
}

void Parser::expect_word(std::string_view word) {
  if (!take_word(word)) fail("expected " + std::string(word));
}

void Parser::expect_sign(std::string_view sign) {
  if (!take_sign(sign)) fail("expected '" + std::string(sign) + "'");
}

void Parser::fail(const std::string& message) const {
  throw InputError(source_, peek().line, peek().column, message + ", found " + shown(peek()));
}

void Parser::refuse(const std::string& what, const std::string& instead) const {
  throw InputError(source_, peek().line, peek().column, what + " is refused: " + instead);
}

}  // namespace chancery::query
