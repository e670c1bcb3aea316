#include "query/parser.hpp"

namespace chancery::query {
namespace {

constexpr std::string_view rdf_namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

Term rdf_term(std::string_view local) {
  return ontology::iri(std::string(rdf_namespace) + std::string(local));
}

}  // namespace

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
  Slot head = fresh_blank();
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
  Slot node = fresh_blank();
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
