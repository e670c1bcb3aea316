#include <algorithm>
#include <array>

#include "query/parser.hpp"

namespace chancery::query {
namespace {

struct BuiltIn {
  std::string_view name;
  std::size_t least;
  std::size_t most;
};

constexpr std::size_t any = 1000000;

/// Functions of SPARQL 1.1 with their numbers of arguments, sorted.
constexpr std::array<BuiltIn, 52> built_ins = {{{"ABS", 1, 1},         {"BNODE", 0, 1},
                                                {"BOUND", 1, 1},       {"CEIL", 1, 1},
                                                {"COALESCE", 0, any},  {"CONCAT", 0, any},
                                                {"CONTAINS", 2, 2},    {"DATATYPE", 1, 1},
                                                {"DAY", 1, 1},         {"ENCODE_FOR_URI", 1, 1},
                                                {"FLOOR", 1, 1},       {"HOURS", 1, 1},
                                                {"IF", 3, 3},          {"IRI", 1, 1},
                                                {"ISBLANK", 1, 1},     {"ISIRI", 1, 1},
                                                {"ISLITERAL", 1, 1},   {"ISNUMERIC", 1, 1},
                                                {"ISURI", 1, 1},       {"LANG", 1, 1},
                                                {"LANGMATCHES", 2, 2}, {"LCASE", 1, 1},
                                                {"MD5", 1, 1},         {"MINUTES", 1, 1},
                                                {"MONTH", 1, 1},       {"NOW", 0, 0},
                                                {"RAND", 0, 0},        {"REGEX", 2, 3},
                                                {"REPLACE", 3, 4},     {"ROUND", 1, 1},
                                                {"SAMETERM", 2, 2},    {"SECONDS", 1, 1},
                                                {"SHA1", 1, 1},        {"SHA256", 1, 1},
                                                {"SHA384", 1, 1},      {"SHA512", 1, 1},
                                                {"STR", 1, 1},         {"STRAFTER", 2, 2},
                                                {"STRBEFORE", 2, 2},   {"STRDT", 2, 2},
                                                {"STRENDS", 2, 2},     {"STRLANG", 2, 2},
                                                {"STRLEN", 1, 1},      {"STRSTARTS", 2, 2},
                                                {"STRUUID", 0, 0},     {"SUBSTR", 2, 3},
                                                {"TIMEZONE", 1, 1},    {"TZ", 1, 1},
                                                {"UCASE", 1, 1},       {"URI", 1, 1},
                                                {"UUID", 0, 0},        {"YEAR", 1, 1}}};

constexpr std::array<std::string_view, 7> aggregates = {"AVG", "COUNT",  "GROUP_CONCAT", "MAX",
                                                        "MIN", "SAMPLE", "SUM"};

std::string upper_case(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

Expression of(std::string name, Expression left, Expression right) {
  Expression result;
  result.name = std::move(name);
  result.arguments.push_back(std::move(left));
  result.arguments.push_back(std::move(right));
  return result;
}

}  // namespace

bool is_aggregate(const Expression& expression) {
  return std::find(aggregates.begin(), aggregates.end(), expression.name) != aggregates.end();
}

Expression Parser::expression() {
  const Depth depth(depth_);
  if (depth.too_deep()) fail("expressions are nested too deeply");
  Expression left = conjunction();
  while (take_sign("||")) left = of("||", std::move(left), conjunction());
  return left;
}

Expression Parser::conjunction() {
  Expression left = relation();
  while (take_sign("&&")) left = of("&&", std::move(left), relation());
  return left;
}

Expression Parser::relation() {
  Expression left = sum();
  for (const char* sign : {"=", "!=", "<=", ">=", "<", ">"}) {
    if (take_sign(sign)) return of(sign, std::move(left), sum());
  }
  const bool negated = is_word("NOT") && is_word("IN", 1);
  if (negated) next();
  if (!take_word("IN")) return left;
  Expression result;
  result.name = negated ? "NOT IN" : "IN";
  result.arguments = arguments();
  result.arguments.insert(result.arguments.begin(), std::move(left));
  return result;
}

Expression Parser::sum() {
  Expression left = product();
  while (is_sign("+") || is_sign("-")) {
    const std::string sign = next().text;
    left = of(sign, std::move(left), product());
  }
  return left;
}

Expression Parser::product() {
  Expression left = unary();
  while (is_sign("*") || is_sign("/")) {
    const std::string sign = next().text;
    left = of(sign, std::move(left), unary());
  }
  return left;
}

Expression Parser::unary() {
  const Depth depth(depth_);
  if (depth.too_deep()) fail("expressions are nested too deeply");
  Expression result;
  if (begins_literal()) return primary();
  if (take_sign("!")) {
    result.name = "!";
  } else if (take_sign("-")) {
    result.name = "negative";
  } else if (take_sign("+")) {
    result.name = "positive";
  } else {
    return primary();
  }
  result.arguments.push_back(unary());
  return result;
}

Expression Parser::primary() {
  Expression result;
  if (is_sign("(") || begins_iri() || (peek().kind == Token::Kind::word && !begins_literal()))
    return constraint();
  if (peek().kind == Token::Kind::variable) {
    result.name = "variable";
    result.variable = variable();
  } else if (begins_literal()) {
    result.name = "constant";
    result.constant = literal();
  } else {
    fail("expected an expression");
  }
  return result;
}

Expression Parser::constraint() {
  if (take_sign("(")) {
    Expression inner = expression();
    expect_sign(")");
    return inner;
  }
  if (begins_iri()) return call_or_iri();
  if (take_word("EXISTS")) return exists("EXISTS");
  if (is_word("NOT") && is_word("EXISTS", 1)) {
    next(), next();
    return exists("NOT EXISTS");
  }
  if (peek().kind != Token::Kind::word) fail("expected '(' or a function");
  return built_in();
}

Expression Parser::exists(const std::string& name) {
  Expression result;
  result.name = name;
  result.group = std::make_shared<Group>(group());
  return result;
}

Expression Parser::call_or_iri() {
  Expression result;
  result.name = "constant";
  result.constant = ontology::iri(iri());
  if (!is_sign("(")) return result;
  result.name = "call";
  result.arguments = arguments();
  return result;
}

Expression Parser::built_in() {
  const std::string name = upper_case(peek().text);
  if (std::find(aggregates.begin(), aggregates.end(), name) != aggregates.end()) {
    next();
    return aggregate(name);
  }
  const auto known =
      std::find_if(built_ins.begin(), built_ins.end(), [&](const auto& row) { return row.name == name; });
  if (known == built_ins.end()) fail("expected a function of SPARQL 1.1");
  next();
  Expression result;
  result.name = name == "URI" ? "IRI" : name == "ISURI" ? "ISIRI" : name;
  result.arguments = arguments();
  if (result.arguments.size() < known->least || result.arguments.size() > known->most) {
    fail(name + " with " + std::to_string(result.arguments.size()) + " arguments");
  }
  if (result.name == "IRI" && !base_.empty()) {
    Expression base;
    base.name = "constant";
    base.constant = ontology::literal(base_);
    result.arguments.push_back(std::move(base));
  }
  if (name == "BOUND" && result.arguments[0].name != "variable")
    fail("BOUND of something that is no variable");
  return result;
}

Expression Parser::aggregate(const std::string& name) {
  query_.grouped = true;
  Expression result;
  result.name = name;
  expect_sign("(");
  result.distinct = take_word("DISTINCT");
  if (name == "COUNT" && take_sign("*")) {
    expect_sign(")");
    return result;
  }
  result.arguments.push_back(expression());
  if (name == "GROUP_CONCAT" && take_sign(";")) {
    expect_word("SEPARATOR");
    expect_sign("=");
    if (peek().kind != Token::Kind::string) fail("expected a string");
    result.separator = next().text;
  }
  expect_sign(")");
  return result;
}

std::vector<Expression> Parser::arguments() {
  std::vector<Expression> result;
  expect_sign("(");
  if (take_sign(")")) return result;
  if (take_word("DISTINCT")) fail("DISTINCT in a function is not SPARQL's");
  do result.push_back(expression());
  while (take_sign(","));
  expect_sign(")");
  return result;
}

}  // namespace chancery::query
