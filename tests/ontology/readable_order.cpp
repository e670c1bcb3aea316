#include "ontology/readable_order.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"

using namespace chancery::ontology;
using chancery::graph::KnowledgeGraph;

namespace {

const std::string type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

Statement typed(const std::string& subject, const std::string& name) {
  return {iri(subject), iri(type), iri(std::string(dse) + name), {}};
}

std::vector<Statement> some_statements() {
  return {typed("urn:a#s-c12", "Sentence"),
          typed("urn:a#visit-c1042", "Event"),
          typed("urn:a#visit-c1042", "Visit"),
          typed("urn:a#meeting-c99", "Event"),
          typed("urn:state-KOR", "State"),
          typed("urn:person-b", "Person"),
          typed("urn:person-b", "Agent"),
          typed("urn:person-a", "Diplomat"),
          typed("urn:person-a", "Person"),
          typed("urn:a", "Article"),
          typed("urn:gov", "Government"),
          typed("urn:gov", "Organisation"),
          {iri("urn:a"), iri("urn:p"), text("headline", "en"), {}},
          {iri("urn:a"), iri("urn:p"), literal("10"), {}},
          {iri("urn:a"), iri("urn:p"), literal("9"), {}},
          {iri("urn:a"), iri("http://www.w3.org/2000/01/rdf-schema#label"), literal("z"), {}}};
}

std::vector<Statement> in_order(const std::vector<Statement>& statements) {
  KnowledgeGraph graph;
  for (const Statement& statement : statements) CHECK(add_statement(graph, statement));
  std::vector<Statement> ordered;
  std::vector<chancery::graph::EdgeId> edges;
  for (const auto subject : subjects_in_order(graph)) {
    edges_in_order(graph, subject, edges);
    for (const auto edge : edges) ordered.push_back(statement_of(graph, edge));
  }
  return ordered;
}

}  // namespace

TEST_CASE("subjects come kind by kind, events and sentences in the order of the text") {
  std::vector<std::string> subjects;
  for (const Statement& statement : in_order(some_statements())) {
    if (subjects.empty() || subjects.back() != statement.subject.value)
      subjects.push_back(statement.subject.value);
  }
  CHECK(subjects == std::vector<std::string>{"urn:a", "urn:person-a", "urn:person-b", "urn:state-KOR",
                                             "urn:gov", "urn:a#meeting-c99", "urn:a#visit-c1042",
                                             "urn:a#s-c12"});
}

TEST_CASE("of one subject, types come first, then names, then the rest; numbers by value") {
  const auto ordered = in_order(some_statements());
  std::vector<std::string> objects;
  for (const Statement& statement : ordered) {
    if (statement.subject.value == "urn:a") objects.push_back(statement.object.value);
  }
  CHECK(objects == std::vector<std::string>{std::string(dse) + "Article", "z", "9", "10", "headline"});
}

TEST_CASE("the order does not depend on the order of adding") {
  auto statements = some_statements();
  const auto expected = in_order(statements);
  std::mt19937 random(3);
  for (int round = 0; round < 20; ++round) {
    std::shuffle(statements.begin(), statements.end(), random);
    CHECK(in_order(statements) == expected);
  }
}

TEST_CASE("natural order is a strict order, also of odd texts") {
  const std::vector<std::string> texts{"",  "0",  "00",   "01",  "1",  "1a",        "2", "10",
                                       "a", "a0", "a00b", "a0b", "a1", "a\xC3\xA9", "b"};
  for (const auto& a : texts) {
    CHECK_FALSE(natural_less(a, a));
    for (const auto& b : texts) {
      if (a != b) CHECK(natural_less(a, b) != natural_less(b, a));
      for (const auto& c : texts) {
        if (natural_less(a, b) && natural_less(b, c)) CHECK(natural_less(a, c));
      }
    }
  }
  CHECK(natural_less("s-c9", "s-c10"));
}

TEST_CASE("terms go into the graph and come out as they were") {
  KnowledgeGraph graph;
  const std::vector<Term> terms{iri("urn:a"),        {Term::Kind::blank, "b0", {}, {}},
                                literal("x"),        literal("1", "urn:d"),
                                text("Seoul", "en"), literal("")};
  for (const Term& term : terms) CHECK(term_of(graph, add_term(graph, term)) == term);
  const Statement statement{terms[0], iri("urn:p"), terms[4], "urn:article"};
  CHECK(add_statement(graph, statement));
  CHECK_FALSE(add_statement(graph, statement));
  const auto edge = *graph.match({}).begin();
  CHECK(statement_of(graph, edge, graph.sources_of(edge).front()) == statement);
}
