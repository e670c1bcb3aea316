#include <algorithm>

#include "query/parser.hpp"

namespace chancery::query {
namespace {

constexpr std::string_view rdf_namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

Term rdf_term(std::string_view local) {
  return ontology::iri(std::string(rdf_namespace) + std::string(local));
}

/// Triples on both sides of a FILTER are one basic graph pattern.
Triples& open_triples(Group& group) {
  for (auto element = group.elements.rbegin(); element != group.elements.rend(); ++element) {
    if (auto* triples = std::get_if<Triples>(&*element)) return *triples;
    if (!std::holds_alternative<Filter>(*element)) break;
  }
  return std::get<Triples>(group.elements.emplace_back(Triples{}));
}

}  // namespace

Group Parser::group() {
  const Depth depth(depth_);
  if (depth.too_deep()) fail("groups are nested too deeply");
  Group result;
  expect_sign("{");
  if (is_word("SELECT")) {
    result.elements.push_back(sub_select());
    expect_sign("}");
    return result;
  }
  while (!take_sign("}")) {
    if (begins_node()) {
      triples_block(open_triples(result).patterns);
      if (begins_node()) fail("expected '.' between triples");
    } else {
      group_element(result);
      take_sign(".");
    }
  }
  return result;
}

void Parser::group_element(Group& to) {
  if (take_word("OPTIONAL")) {
    to.elements.emplace_back(Optional{std::make_shared<Group>(group())});
  } else if (take_word("MINUS")) {
    to.elements.emplace_back(Minus{std::make_shared<Group>(group())});
  } else if (take_word("GRAPH")) {
    Slot name = variable_or_iri();
    to.elements.emplace_back(NamedGraph{std::move(name), std::make_shared<Group>(group())});
  } else if (is_word("SERVICE")) {
    refuse("SERVICE", "no other endpoint is asked; load its data into a file and name the file");
  } else if (take_word("FILTER")) {
    to.elements.emplace_back(Filter{constraint()});
  } else if (take_word("BIND")) {
    Element bound = bind();
    std::set<Variable> before;
    add_in_scope(to, before);
    if (before.contains(std::get<Bind>(bound).variable))
      fail("BIND to a variable that the group uses before");
    to.elements.push_back(std::move(bound));
  } else if (take_word("VALUES")) {
    to.elements.emplace_back(inline_values());
  } else if (is_sign("{")) {
    to.elements.push_back(union_or_nested());
  } else {
    fail("expected a pattern or '}'");
  }
}

Element Parser::union_or_nested() {
  std::vector<Group> branches;
  do branches.push_back(group());
  while (take_word("UNION"));
  if (branches.size() > 1) return Union{std::move(branches)};
  return Nested{std::make_shared<Group>(std::move(branches.front()))};
}

Element Parser::bind() {
  expect_sign("(");
  Bind result{expression(), no_variable};
  expect_word("AS");
  result.variable = variable();
  expect_sign(")");
  return result;
}

Element Parser::sub_select() {
  Parser inner(*this, at_);
  auto query = std::make_shared<Query>(inner.sub_query());
  at_ = inner.at_;
  Subquery result;
  for (const Projection& projection : query->projection) {
    result.shared.emplace_back(named(query->variables[projection.variable]), projection.variable);
  }
  result.query = std::move(query);
  return result;
}

Values Parser::inline_values() {
  Values values;
  const bool one = peek().kind == Token::Kind::variable;
  if (one) {
    values.variables.push_back(variable());
  } else {
    expect_sign("(");
    while (!take_sign(")")) values.variables.push_back(variable());
  }
  expect_sign("{");
  while (!take_sign("}")) {
    auto& row = values.rows.emplace_back();
    if (one) {
      row.push_back(value_of_data_block());
      continue;
    }
    expect_sign("(");
    while (!take_sign(")")) row.push_back(value_of_data_block());
    if (row.size() != values.variables.size())
      fail("a row of VALUES with another number of values than variables");
  }
  return values;
}

std::optional<Term> Parser::value_of_data_block() {
  if (take_word("UNDEF")) return std::nullopt;
  if (!begins_iri() && !begins_literal()) fail("expected an IRI, a literal or UNDEF");
  return term();
}

void Parser::triples_block(std::vector<TriplePattern>& to) {
  while (begins_node()) {
    triples_same_subject(to);
    if (!take_sign(".")) return;
  }
}

void Parser::triples_same_subject(std::vector<TriplePattern>& to) {
  const bool alone = (is_sign("[") && !is_sign("]", 1)) || (is_sign("(") && !is_sign(")", 1));
  const Slot subject = graph_node(to);
  property_list(subject, to, !alone);
}

void Parser::property_list(const Slot& subject, std::vector<TriplePattern>& to, bool required) {
  if (!begins_verb()) {
    if (required) fail("expected a predicate");
    return;
  }
  do {
    if (!begins_verb()) continue;  // ";" may be repeated or end the list
    TriplePattern pattern;
    pattern.subject = subject;
    verb(pattern);
    object_list(pattern, to);
  } while (take_sign(";"));
}

void Parser::object_list(const TriplePattern& with_verb, std::vector<TriplePattern>& to) {
  do {
    TriplePattern pattern = with_verb;
    std::vector<TriplePattern> inner;
    pattern.object = graph_node(inner);
    to.push_back(std::move(pattern));
    to.insert(to.end(), inner.begin(), inner.end());
  } while (take_sign(","));
}

Slot Parser::graph_node(std::vector<TriplePattern>& to) {
  const Depth depth(depth_);
  if (depth.too_deep()) fail("lists are nested too deeply");
  if (is_sign("(")) return collection(to);
  if (is_sign("[")) return blank_node_properties(to);
  return variable_or_term();
}

Slot Parser::collection(std::vector<TriplePattern>& to) {
  expect_sign("(");
  if (take_sign(")")) return rdf_term("nil");
  const Slot head = fresh_blank();
  Slot cell = head;
  while (true) {
    std::vector<TriplePattern> inner;
    Slot item = graph_node(inner);
    to.push_back({cell, rdf_term("first"), std::nullopt, std::move(item)});
    to.insert(to.end(), inner.begin(), inner.end());
    if (take_sign(")")) break;
    const Slot rest = fresh_blank();
    to.push_back({cell, rdf_term("rest"), std::nullopt, rest});
    cell = rest;
  }
  to.push_back({cell, rdf_term("rest"), std::nullopt, rdf_term("nil")});
  return head;
}

Slot Parser::blank_node_properties(std::vector<TriplePattern>& to) {
  expect_sign("[");
  const Slot node = fresh_blank();
  if (!is_sign("]")) property_list(node, to, true);
  expect_sign("]");
  return node;
}

void Parser::verb(TriplePattern& pattern) {
  if (peek().kind == Token::Kind::variable) {
    pattern.predicate = variable();
    return;
  }
  Path taken = path();
  if (taken.kind == Path::Kind::iri) {
    pattern.predicate = ontology::iri(taken.iri);
  } else {
    pattern.path = std::move(taken);
  }
}

bool Parser::begins_verb() const {
  const bool is_a = peek().kind == Token::Kind::word && peek().text == "a";
  return is_a || peek().kind == Token::Kind::variable || begins_iri() || is_sign("^") || is_sign("!") ||
         is_sign("(");
}

bool Parser::begins_node() const {
  return peek().kind == Token::Kind::variable || begins_iri() || begins_literal() || is_sign("[") ||
         is_sign("(") || peek().kind == Token::Kind::blank;
}

}  // namespace chancery::query
