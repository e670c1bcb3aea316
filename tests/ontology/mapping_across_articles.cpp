#include <catch2/catch.hpp>

#include "asked.hpp"
#include "ontology/namespaces.hpp"
#include "sample_facts.hpp"

using namespace chancery;
using namespace chancery::ontology;
using samples::Asked;
using samples::Names;

namespace {

const std::string pref_label = std::string(ns::skos) + "prefLabel";
const std::string alt_label = std::string(ns::skos) + "altLabel";

}  // namespace

TEST_CASE("one thing is one node across articles, and each statement knows its articles") {
  const Asked graph({samples::envoys(), samples::visit()});
  CHECK(graph.objects("person-dana-moss-USA", "metWith").size() == 3);
  Names sources;
  for (const Statement& statement : graph.statements()) {
    if (statement.subject.value.ends_with("person-dana-moss-USA") &&
        statement.predicate.value == pref_label) {
      sources.insert(statement.graph);
    }
  }
  CHECK(sources == Names{MappingOptions().base + "article-2031_a1", MappingOptions().base + "article-o02"});
}

TEST_CASE("a state has the name of the table, whatever the article calls it") {
  const Asked graph({samples::visit()});
  CHECK(graph.objects("state-USA", pref_label) == Names{"United States"});
  CHECK(graph.objects("state-USA", alt_label) == Names{"U.S."});
  CHECK(graph.objects("state-USA", "iso3") == Names{"USA"});
}

TEST_CASE("a name of one word stays with its article; accents do not make another person") {
  const Asked graph({samples::visit()});
  CHECK(graph.of_type("Person").contains("article-o02#person-kim-c81"));
  CHECK(graph.of_type("Person").contains("person-zoe-nunez"));
}

TEST_CASE("namesakes with different states are two nodes, also across articles") {
  graph::Facts one = samples::visit();
  graph::Facts other = samples::visit();
  other.article = "o03";
  other.entities[4].state = 1;
  other.tenures.clear();
  const Asked graph({one, other});
  CHECK(graph.objects("person-dana-moss-USA", pref_label) == Names{"Dana Moss"});
  CHECK(graph.objects("person-dana-moss-KOR", pref_label) == Names{"Dana Moss"});
}

TEST_CASE("namesakes of one state in one article are two nodes that no other article shares") {
  const Asked graph({samples::hostile()});
  Names bearers;
  for (const std::string& iri : graph.of_type("Person")) {
    if (iri.find("#person-kim-min-ho") != std::string::npos) bearers.insert(iri);
    CHECK_FALSE(iri.starts_with("person-kim-min-ho"));
  }
  CHECK(bearers.size() == 2);
}

TEST_CASE("what comes out depends on the facts alone, not on the order of articles") {
  std::vector<graph::Facts> articles{samples::envoys(), samples::visit(), samples::hostile(),
                                     samples::bare()};
  auto sorted = [](std::vector<Statement> statements) {
    std::ranges::sort(statements);
    return statements;
  };
  const auto forward = Asked(articles).statements();
  std::ranges::reverse(articles);
  CHECK(Asked(articles).statements() == forward);
  std::vector<Statement> apart;
  for (const auto& facts : articles) {
    for (auto& statement : Asked({facts}).statements()) apart.push_back(std::move(statement));
  }
  CHECK(sorted(apart) == sorted(forward));
}
