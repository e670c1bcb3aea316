#include "query/parser.hpp"

#include <algorithm>
#include <charconv>

#include "core/error.hpp"
#include "core/iri_resolution.hpp"
#include "query/parse.hpp"

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

Query Parser::whole_query() {
  prologue();
  query_form();
  if (take_word("VALUES")) query_.values = inline_values();
  if (peek().kind != Token::Kind::end) fail("expected the end of the query");
  check_scopes();
  return std::move(query_);
}

void Parser::prologue() {
  while (true) {
    if (take_word("BASE")) {
      if (peek().kind != Token::Kind::iri) fail("expected an IRI after BASE");
      base_ = base_.empty() ? next().text : resolved_iri(next().text, base_);
    } else if (take_word("PREFIX")) {
      if (peek().kind != Token::Kind::name || !peek().text.empty())
        fail("expected a prefix such as dse: after PREFIX");
      const std::string prefix = next().prefix;
      if (peek().kind != Token::Kind::iri) fail("expected an IRI after the prefix");
      prefixes_[prefix] = iri();
      query_.prefixes.emplace_back(prefix, prefixes_[prefix]);
    } else {
      return;
    }
  }
}

void Parser::query_form() {
  for (const char* update :
       {"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"}) {
    if (is_word(update))
      refuse(update, "questions do not change the graph; load the file into a store to update it");
  }
  if (take_word("SELECT")) {
    select_clause();
    dataset_clauses();
    where_clause(true);
  } else if (take_word("ASK")) {
    query_.form = Query::Form::ask;
    dataset_clauses();
    where_clause(true);
  } else if (take_word("CONSTRUCT")) {
    construct_clause();
  } else if (take_word("DESCRIBE")) {
    describe_clause();
  } else {
    fail("expected SELECT, ASK, CONSTRUCT or DESCRIBE");
  }
  solution_modifiers();
}

void Parser::dataset_clauses() {
  if (is_word("FROM")) {
    refuse("FROM",
           "nothing is fetched; give the files on the command line, and GRAPH for the graphs inside them");
  }
}

void Parser::select_clause() {
  query_.distinct = take_word("DISTINCT");
  query_.reduced = !query_.distinct && take_word("REDUCED");
  query_.star = take_sign("*");
  while (!query_.star) {
    if (peek().kind == Token::Kind::variable) {
      query_.projection.push_back({variable(), std::nullopt});
    } else if (take_sign("(")) {
      Expression computed = expression();
      expect_word("AS");
      query_.projection.push_back({variable(), std::move(computed)});
      expect_sign(")");
    } else {
      break;
    }
  }
  if (!query_.star && query_.projection.empty()) fail("expected *, a variable or (expression AS ?variable)");
}

void Parser::construct_clause() {
  query_.form = Query::Form::construct;
  if (is_word("FROM")) dataset_clauses();
  if (is_word("WHERE")) {  // CONSTRUCT WHERE { triples }: template and pattern are one
    next();
    expect_sign("{");
    Triples triples;
    triples_block(triples.patterns);
    expect_sign("}");
    for (const TriplePattern& pattern : triples.patterns) {
      if (pattern.path) fail("a property path cannot be constructed");
    }
    query_.construct = triples.patterns;
    query_.where.elements.emplace_back(std::move(triples));
    return;
  }
  expect_sign("{");
  triples_block(query_.construct);
  expect_sign("}");
  dataset_clauses();
  where_clause(true);
}

void Parser::describe_clause() {
  query_.form = Query::Form::describe;
  query_.star = take_sign("*");
  while (!query_.star && (peek().kind == Token::Kind::variable || begins_iri())) {
    query_.describe.push_back(variable_or_iri());
  }
  if (!query_.star && query_.describe.empty()) fail("expected *, a variable or an IRI");
  dataset_clauses();
  if (is_word("WHERE") || is_sign("{")) where_clause(true);
}

void Parser::where_clause(bool may_lack_word) {
  if (!take_word("WHERE") && !may_lack_word) fail("expected WHERE");
  query_.where = group();
}

Query Parser::sub_query() {
  expect_word("SELECT");
  select_clause();
  where_clause(true);
  solution_modifiers();
  if (take_word("VALUES")) query_.values = inline_values();
  check_scopes();
  return std::move(query_);
}

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
    key.descending = same_word(next().text, "DESC");
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

Query parse(std::string_view sparql, const std::string& source, const std::string& base) {
  const std::vector<Token> tokens = tokens_of(sparql, source);
  return Parser(tokens, source, base).whole_query();
}

}  // namespace chancery::query
