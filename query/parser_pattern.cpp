#include "query/parser.hpp"

namespace chancery::query {
namespace {

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

}  // namespace chancery::query
