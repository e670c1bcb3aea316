#include <charconv>

#include "query/parser.hpp"

namespace chancery::query {

void Parser::solution_modifiers() {
  if (take_word("GROUP")) {
    expect_word("BY");
    query_.grouped = true;
    do group_condition();
    while (is_sign("(") || peek().kind == Token::Kind::variable || begins_iri() ||
           (peek().kind == Token::Kind::word && is_sign("(", 1) && !is_word("HAVING")));
  }
  if (take_word("HAVING")) having_conditions();
  if (take_word("ORDER")) {
    expect_word("BY");
    do order_condition();
    while (is_word("ASC") || is_word("DESC") || is_sign("(") || peek().kind == Token::Kind::variable ||
           begins_iri() || (peek().kind == Token::Kind::word && is_sign("(", 1)));
  }
  limit_and_offset();
}

void Parser::group_condition() {
  if (peek().kind == Token::Kind::variable) {
    const Variable key = variable();
    query_.group_by.push_back({key, std::nullopt});
  } else if (take_sign("(")) {
    Projection key{no_variable, expression()};
    if (take_word("AS")) key.variable = variable();
    expect_sign(")");
    query_.group_by.push_back(std::move(key));
  } else {
    query_.group_by.push_back({no_variable, constraint()});
  }
}

void Parser::having_conditions() {
  query_.grouped = true;
  do query_.having.push_back(constraint());
  while (is_sign("(") || begins_iri() || (peek().kind == Token::Kind::word && is_sign("(", 1)));
}

void Parser::order_condition() {
  OrderKey key;
  if (is_word("ASC") || is_word("DESC")) {
    key.descending = is_word("DESC");
    next();
    if (!is_sign("(")) fail("expected '('");
    key.expression = constraint();
  } else if (peek().kind == Token::Kind::variable) {
    key.expression.name = "variable";
    key.expression.variable = variable();
  } else {
    key.expression = constraint();
  }
  query_.order.push_back(std::move(key));
}

void Parser::limit_and_offset() {
  for (int i = 0; i < 2; ++i) {
    if (!query_.limit && take_word("LIMIT")) query_.limit = count();
    if (query_.offset == 0 && take_word("OFFSET")) query_.offset = count();
  }
}

std::uint64_t Parser::count() {
  if (peek().kind != Token::Kind::integer) fail("expected a number");
  const std::string& digits = peek().text;
  std::uint64_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (read.ec != std::errc()) fail("expected a number below 2^64");
  next();
  return value;
}

}  // namespace chancery::query
