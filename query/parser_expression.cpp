#include "query/built_ins.hpp"
#include "query/parser.hpp"

namespace chancery::query {
namespace {

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

bool is_aggregate(const Expression& expression) { return is_aggregate_name(expression.name); }

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
  if (is_aggregate_name(name)) {
    next();
    return aggregate(name);
  }
  const BuiltIn* known = built_in_named(name);
  if (known == nullptr) fail("expected a function of SPARQL 1.1");
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
