#include "rdf/model.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

#include "core/error.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"
#include "rdf/world.hpp"
#include "tests/bad/values.hpp"

using namespace chancery;
using ontology::iri;
using ontology::literal;
using ontology::Statement;

namespace {

Statement triple(const std::string& s, const std::string& p, ontology::Term o,
                 const std::string& graph = {}) {
  return {iri("http://x.test/" + s), iri("http://x.test/" + p), std::move(o), graph};
}
ontology::Term thing(const std::string& name) { return iri("http://x.test/" + name); }

/// a meets b (two articles say so), b meets c, a is named.
graph::KnowledgeGraph small_graph() {
  graph::KnowledgeGraph graph;
  rdf::Model model = rdf::Model::changing(graph);
  model.add(triple("a", "met", thing("b"), "http://x.test/article1"));
  model.add(triple("a", "met", thing("b"), "http://x.test/article2"));
  model.add(triple("b", "met", thing("c"), "http://x.test/article2"));
  model.add(triple("a", "name", ontology::text("A", "en")));
  return graph;
}

std::vector<std::string> objects(const std::vector<Statement>& statements) {
  std::vector<std::string> result;
  for (const Statement& statement : statements) result.push_back(statement.object.value);
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

TEST_CASE("the model finds by every pattern, each triple once", "[model]") {
  const graph::KnowledgeGraph graph = small_graph();
  const rdf::Model model = rdf::Model::over(graph);
  CHECK(model.size() == 3);
  CHECK(model.find({}).size() == 3);
  CHECK(model.find({thing("a"), {}, {}, {}}).size() == 2);
  CHECK(model.find({{}, thing("met"), {}, {}}).size() == 2);
  CHECK(model.find({{}, {}, thing("c"), {}}).size() == 1);
  CHECK(model.find({thing("a"), thing("met"), {}, {}}).size() == 1);
  CHECK(model.find({thing("a"), {}, thing("b"), {}}).size() == 1);
  CHECK(model.find({{}, thing("met"), thing("c"), {}}).size() == 1);
  CHECK(model.find({thing("a"), thing("met"), thing("b"), {}}).size() == 1);
  CHECK(model.find({thing("a"), thing("met"), thing("c"), {}}).empty());
  CHECK(model.find({thing("nobody"), {}, {}, {}}).empty());
  CHECK(model.find({{}, {}, ontology::text("A", "en"), {}}).size() == 1);
  CHECK(model.find({{}, {}, literal("A"), {}}).empty());
}

TEST_CASE("the model finds by graph, and lists the graphs that hold something", "[model]") {
  graph::KnowledgeGraph graph = small_graph();
  rdf::Model model = rdf::Model::changing(graph);
  CHECK(model.graphs() == std::vector<std::string>{"http://x.test/article1", "http://x.test/article2"});
  CHECK(objects(model.find({{}, thing("met"), {}, "http://x.test/article2"})) ==
        std::vector<std::string>{"http://x.test/b", "http://x.test/c"});
  CHECK(model.find({{}, {}, {}, "http://x.test/none"}).empty());
  CHECK(model.find({{}, thing("met"), {}, "http://x.test/article1"}).at(0).graph == "http://x.test/article1");
  CHECK(model.remove(triple("a", "met", thing("b"), "http://x.test/article1")));
  CHECK(model.graphs() == std::vector<std::string>{"http://x.test/article2"});
  CHECK(model.contains(triple("a", "met", thing("b"))));
}

TEST_CASE("what is added or removed through librdf is so in the graph", "[model]") {
  graph::KnowledgeGraph graph;
  rdf::Model model = rdf::Model::changing(graph);
  model.add(triple("a", "p", literal("1", "http://www.w3.org/2001/XMLSchema#integer")));
  model.add(triple("a", "p", literal("1", "http://www.w3.org/2001/XMLSchema#integer")));
  CHECK(graph.edge_count() == 1);
  CHECK_FALSE(model.remove(triple("a", "p", literal("1"))));
  CHECK(model.remove(triple("a", "p", literal("1", "http://www.w3.org/2001/XMLSchema#integer"))));
  CHECK(graph.edge_count() == 0);
  CHECK_FALSE(model.contains(triple("a", "p", literal("1", "http://www.w3.org/2001/XMLSchema#integer"))));
}

TEST_CASE("a model over a graph that may not change refuses to add and remove", "[model]") {
  const graph::KnowledgeGraph graph = small_graph();
  rdf::Model model = rdf::Model::over(graph);
  CHECK_THROWS_WITH(model.add(triple("a", "p", literal("x"))), "the graph is read only");
  CHECK_THROWS_WITH(model.remove(triple("a", "met", thing("b"))), "the graph is read only");
}

TEST_CASE("every hostile value is refused before it reaches librdf, or comes back equal", "[model]") {
  for (const auto& value : bad::hostile_values()) {
    INFO("values.tsv:" << value.line << " " << ontology::quoted_for_message(value.term.value));
    graph::KnowledgeGraph graph;
    rdf::Model model = rdf::Model::changing(graph);
    const Statement statement = triple("a", "p", value.term);
    const bool has_nul = value.term.value.find('\0') != std::string::npos;  // legal, but not for librdf
    if (has_nul || ontology::term_fault(value.term)) {
      CHECK_THROWS_AS(model.add(statement), Error);
      CHECK(graph.edge_count() == 0);
      continue;
    }
    graph.claim(graph.resource("http://x.test/a"), "http://x.test/p",
                value.kind == "iri" ? graph.resource(value.term.value)
                : value.kind == "label"
                    ? graph.blank(value.term.value)
                    : graph.value(value.term.value, value.term.datatype, value.term.language));
    const auto found = model.find({thing("a"), {}, {}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].object == value.term);
  }
}

TEST_CASE("an illegal term that is in the graph all the same is not handed to librdf", "[model]") {
  graph::KnowledgeGraph graph;
  graph.claim(graph.resource("http://x.test/a"), "http://x.test/p", graph.value("cut\xff here"));
  graph.claim(graph.resource("http://x.test/a"), "http://x.test/p", graph.value("good"));
  CHECK(objects(rdf::Model::over(graph).find({})) == std::vector<std::string>{"good"});
}

TEST_CASE("threads work each in a world of its own", "[model]") {
  const graph::KnowledgeGraph graph = small_graph();
  std::vector<std::size_t> sizes(4);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int round = 0; round < 20; ++round) sizes[i] += rdf::Model::over(graph).find({}).size();
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(sizes == std::vector<std::size_t>(4, 60));
}

TEST_CASE("Redland logs nothing to stderr and leaves no message behind in good use", "[model]") {
  rdf::World::of_this_thread().take_messages();
  const graph::KnowledgeGraph graph = small_graph();
  rdf::Model::over(graph).find({});
  rdf::Model::over(graph).find({});
  CHECK(rdf::World::of_this_thread().take_messages().empty());
}
