#include "query/questions.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"
#include "tests/query/asking.hpp"

using namespace chancery;
using namespace chancery::query;

namespace {

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("a question is found by its number, its words or both", "[questions]") {
  CHECK(find_question("q03").name == "q03-the-kims");
  CHECK(find_question("the-kims").name == "q03-the-kims");
  CHECK(find_question("q03-the-kims").name == "q03-the-kims");
  CHECK(find_question("shortcuts-met").name == "shortcuts-met");
  CHECK_THROWS_WITH(find_question("the-kim"), "no question is called 'the-kim'; did you mean 'the-kims'?");
}

TEST_CASE("every shipped question says what it answers, and can be asked of any graph", "[questions]") {
  graph::KnowledgeGraph graph;
  for (const auto& statement : ontology::ontology_statements()) ontology::add_statement(graph, statement);
  CHECK(questions().size() >= 15);
  for (const Question& question : questions()) {
    INFO(question.name);
    CHECK(question.asks.size() > 10);
    CHECK_NOTHROW(ask(graph, question.sparql));
  }
}

TEST_CASE("the questions give the expected rows on the two ideal graphs, byte for byte", "[questions]") {
  const std::filesystem::path shared = std::filesystem::path(CHANCERY_SOURCE_DIR) / "../shared/ontology";
  if (!std::filesystem::exists(shared)) {
    WARN("skipped: ../shared/ontology with the ideal graphs is not here");
    return;
  }
  graph::KnowledgeGraph graph;
  for (const auto& statement : ontology::ontology_statements()) ontology::add_statement(graph, statement);
  rdf::read_file(graph, shared / "ideal-000.ttl", "a");
  rdf::read_file(graph, shared / "ideal-002.ttl", "b");
  int compared = 0;
  for (const Question& question : questions()) {
    const auto expected = shared / "expected" / (std::string(question.name) + ".csv");
    if (!std::filesystem::exists(expected)) continue;
    INFO(question.name);
    std::ostringstream csv;
    write_csv(ask(graph, question.sparql), csv);
    CHECK(csv.str() == content(expected));
    ++compared;
  }
  CHECK(compared == 15);
}
