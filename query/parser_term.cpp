#include <algorithm>

#include "core/datatype.hpp"
#include "core/iri.hpp"
#include "core/iri_resolution.hpp"
#include "ontology/known_prefixes.hpp"
#include "ontology/term_check.hpp"
#include "query/parser.hpp"

namespace chancery::query {
namespace {

std::string xsd(std::string_view name) { return std::string(xsd_namespace) + std::string(name); }

std::string lower_case(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

}  // namespace

Slot Parser::variable_or_term() {
  if (peek().kind == Token::Kind::variable) return variable();
  if (peek().kind == Token::Kind::blank) return named("_:" + next().text);
  return term();
}

Slot Parser::variable_or_iri() {
  if (peek().kind == Token::Kind::variable) return variable();
  return ontology::iri(iri());
}

Term Parser::term() {
  if (begins_iri()) return ontology::iri(iri());
  if (begins_literal()) return literal();
  fail("expected a variable, an IRI or a literal");
}

bool Parser::begins_literal() const {
  switch (peek().kind) {
    case Token::Kind::string:
    case Token::Kind::integer:
    case Token::Kind::decimal:
    case Token::Kind::real:
      return true;
    case Token::Kind::word:
      return is_word("true") || is_word("false");
    case Token::Kind::sign: {
      const Token::Kind after = peek(1).kind;
      return (is_sign("+") || is_sign("-")) &&
             (after == Token::Kind::integer || after == Token::Kind::decimal || after == Token::Kind::real);
    }
    default:
      return false;
  }
}

Term Parser::literal() {
  if (is_word("true") || is_word("false")) return ontology::literal(lower_case(next().text), xsd("boolean"));
  if (peek().kind != Token::Kind::string) {
    const bool has_sign = peek().kind == Token::Kind::sign;
    return number(has_sign ? next().text : std::string());
  }
  Term result = ontology::literal(next().text);
  if (peek().kind == Token::Kind::language) {
    result.language = lower_case(next().text);
  } else if (take_sign("^^")) {
    result.datatype = iri();
    if (result.datatype == xsd("string")) result.datatype.clear();
  }
  if (const auto fault = ontology::term_fault(result)) fail(*fault);
  return result;
}

Term Parser::number(std::string sign) {
  const Token& token = next();
  const bool is_integer = token.kind == Token::Kind::integer;
  sign.append(token.text);
  return ontology::literal(std::move(sign), xsd(is_integer                           ? "integer"
                                                : token.kind == Token::Kind::decimal ? "decimal"
                                                                                     : "double"));
}

bool Parser::begins_iri() const {
  return peek().kind == Token::Kind::iri || peek().kind == Token::Kind::name;
}

std::string Parser::iri() {
  if (!begins_iri()) fail("expected an IRI");
  std::string result;
  if (peek().kind == Token::Kind::name) {
    const auto prefix = prefixes_.find(peek().prefix);
    if (prefix == prefixes_.end()) {
      const auto known = ontology::known_namespace(peek().prefix);
      fail("the prefix " + peek().prefix + ": is not declared; add PREFIX " + peek().prefix + ": <" +
           std::string(known.value_or("...")) + ">");
    }
    result = prefix->second + peek().text;
  } else {
    result = peek().text;
    if (!base_.empty()) result = resolved_iri(result, base_);
  }
  if (const auto fault = iri_fault(result))
    fail("the IRI " + ontology::quoted_for_message(result) + ' ' + *fault);
  next();
  return result;
}

Variable Parser::variable() {
  if (peek().kind != Token::Kind::variable) fail("expected a variable");
  return named(next().text);
}

Variable Parser::named(const std::string& name) {
  const auto [place, is_new] =
      variable_ids_.try_emplace(name, static_cast<Variable>(query_.variables.size()));
  if (is_new) query_.variables.push_back(name);
  return place->second;
}

Variable Parser::fresh_blank() { return named("_:-" + std::to_string(blanks_++)); }

}  // namespace chancery::query
