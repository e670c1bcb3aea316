#include "query/parser.hpp"

#include "core/iri_resolution.hpp"
#include "query/parse.hpp"

namespace chancery::query {

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

Query parse(std::string_view sparql, const std::string& source, const std::string& base) {
  const std::vector<Token> tokens = tokens_of(sparql, source);
  return Parser(tokens, source, base).whole_query();
}

}  // namespace chancery::query
