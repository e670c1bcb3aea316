#include "query/questions.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"
#include "query/parameters.hpp"
#include "tests/query/asking.hpp"

using namespace chancery;
using namespace chancery::query;

namespace {

const std::filesystem::path shared = std::filesystem::path(CHANCERY_SOURCE_DIR) / "../shared/ontology";
const std::filesystem::path cases = std::filesystem::path(CHANCERY_SOURCE_DIR) / "tests/query/questions";

graph::KnowledgeGraph with_ontology() {
  graph::KnowledgeGraph graph;
  for (const auto& statement : ontology::ontology_statements()) ontology::add_statement(graph, statement);
  return graph;
}

graph::KnowledgeGraph ideal_graph() {
  graph::KnowledgeGraph graph = with_ontology();
  rdf::read_file(graph, shared / "ideal-000.ttl", "a");
  rdf::read_file(graph, shared / "ideal-002.ttl", "b");
  return graph;
}

graph::KnowledgeGraph strait_graph() {
  graph::KnowledgeGraph graph = with_ontology();
  rdf::read_file(graph, cases / "strait.ttl");
  return graph;
}

std::vector<std::string> split(const std::string& text, char at) {
  std::istringstream in(text);
  std::vector<std::string> parts;
  for (std::string part; std::getline(in, part, at);) parts.push_back(part);
  return parts;
}

/// A line of cases.tsv.
struct Case {
  std::string name;
  std::string graph;
  Question question;
  Typed typed;
};

std::vector<Case> read_cases() {
  std::ifstream in(cases / "cases.tsv");
  std::vector<Case> result;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#') || line.starts_with("case\t")) continue;
    const auto cells = split(line, '\t');
    Case one{cells.at(0), cells.at(1), find_question(cells.at(2)), {}};
    for (const std::string& given : split(cells.size() > 3 ? cells[3] : "", '|')) {
      const std::size_t sign = given.find('=');
      one.typed.emplace_back(given.substr(0, sign), given.substr(sign + 1));
    }
    result.push_back(std::move(one));
  }
  return result;
}

std::string csv_of(const graph::KnowledgeGraph& graph, const Question& question, const Typed& typed) {
  const auto parameters = parameters_of(question.sparql, std::string(question.name));
  check_arguments(std::string(question.name), parameters, typed);
  QueryOptions options;
  options.bindings = bindings_of(graph, parameters, typed);
  std::ostringstream csv;
  write_csv(ask(graph, question.sparql, options), csv);
  return csv.str();
}

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
  const graph::KnowledgeGraph graph = with_ontology();
  CHECK(questions().size() >= 45);
  for (const Question& question : questions()) {
    INFO(question.name);
    CHECK(question.asks.size() > 10);
    CHECK_NOTHROW(ask(graph, question.sparql));
  }
}

TEST_CASE("the questions give the expected rows on the two ideal graphs, byte for byte", "[questions]") {
  if (!std::filesystem::exists(shared)) {
    WARN("skipped: ../shared/ontology with the ideal graphs is not here");
    return;
  }
  const graph::KnowledgeGraph graph = ideal_graph();
  int compared = 0;
  for (const Question& question : questions()) {
    const auto expected = shared / "expected" / (std::string(question.name) + ".csv");
    if (!std::filesystem::exists(expected)) continue;
    INFO(question.name);
    CHECK(csv_of(graph, question, {}) == content(expected));
    ++compared;
  }
  CHECK(compared == 15);
}

TEST_CASE("the questions with their parameters give the expected rows", "[questions]") {
  const graph::KnowledgeGraph strait = strait_graph();
  const bool has_ideal = std::filesystem::exists(shared);
  const graph::KnowledgeGraph ideal = has_ideal ? ideal_graph() : graph::KnowledgeGraph();
  if (!has_ideal) WARN("in part skipped: ../shared/ontology with the ideal graphs is not here");
  std::set<std::string_view> asked;
  for (const Case& one : read_cases()) {
    INFO(one.name);
    asked.insert(one.question.name);
    if (one.graph == "ideal" && !has_ideal) continue;
    CHECK(csv_of(one.graph == "ideal" ? ideal : strait, one.question, one.typed) ==
          content(cases / (one.name + ".csv")));
  }
  for (const Question& question : questions()) {
    INFO(question.name);
    const bool has_parameters = !parameters_of(question.sparql, std::string(question.name)).empty();
    CHECK((asked.contains(question.name) || !has_parameters));
  }
}

TEST_CASE("a default is what the question takes when the parameter is not given", "[questions]") {
  const graph::KnowledgeGraph strait = strait_graph();
  const bool has_ideal = std::filesystem::exists(shared);
  const graph::KnowledgeGraph ideal = has_ideal ? ideal_graph() : graph::KnowledgeGraph();
  for (const Question& question : questions()) {
    for (const Parameter& parameter : parameters_of(question.sparql, std::string(question.name))) {
      if (parameter.fallback.empty()) continue;
      INFO(question.name << " " << parameter.name);
      const Typed typed = {{parameter.name, parameter.fallback}};
      if (parameter.kind != "state") CHECK(csv_of(strait, question, typed) == csv_of(strait, question, {}));
      if (has_ideal) CHECK(csv_of(ideal, question, typed) == csv_of(ideal, question, {}));
    }
  }
}
