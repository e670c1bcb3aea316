#include "rdf/pattern_search.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "graph/knowledge_graph.hpp"
#include "ontology/term_check.hpp"
#include "rdf/world.hpp"
#include "tests/bad/values.hpp"

using namespace chancery;
using rdf::PatternPlace;
using rdf::SearchPattern;

namespace {

using Row = std::vector<std::string>;

PatternPlace any(std::uint32_t variable) { return {true, variable}; }
PatternPlace is(std::uint32_t id) { return {false, id}; }

std::string name(const graph::KnowledgeGraph& graph, rdf::Bound bound) {
  return std::string(bound.is_predicate ? graph.predicate_name(bound.id) : graph.vertex(bound.id).name);
}

std::vector<Row> by_rasqal(const graph::KnowledgeGraph& graph, const std::vector<SearchPattern>& patterns,
                           std::uint32_t variables) {
  rdf::PatternSearch search(graph);
  std::vector<Row> rows;
  search.run(patterns, variables, {}, [&](std::span<const rdf::Bound> bound) {
    Row& row = rows.emplace_back();
    for (const rdf::Bound& value : bound) row.push_back(name(graph, value));
    return true;
  });
  std::sort(rows.begin(), rows.end());
  return rows;
}

/// The same by trying every edge for every pattern.
void try_all(const graph::KnowledgeGraph& graph, const std::vector<SearchPattern>& patterns, std::size_t at,
             Row& row, std::vector<Row>& rows) {
  if (at == patterns.size()) {
    rows.push_back(row);
    return;
  }
  for (const graph::EdgeId id : graph.match({})) {
    const graph::Edge edge = graph.edge(id);
    const Row before = row;
    const auto fits = [&](PatternPlace place, std::uint32_t value, const std::string& text) {
      if (!place.is_variable) return place.id == value;
      if (row[place.id].empty()) row[place.id] = text;
      return row[place.id] == text;
    };
    const SearchPattern& pattern = patterns[at];
    if (fits(pattern.subject, edge.subject, std::string(graph.vertex(edge.subject).name)) &&
        fits(pattern.predicate, edge.predicate, std::string(graph.predicate_name(edge.predicate))) &&
        fits(pattern.object, edge.object, std::string(graph.vertex(edge.object).name))) {
      try_all(graph, patterns, at + 1, row, rows);
    }
    row = before;
  }
}

std::vector<Row> by_trying(const graph::KnowledgeGraph& graph, const std::vector<SearchPattern>& patterns,
                           std::uint32_t variables) {
  std::vector<Row> rows;
  Row row(variables);
  try_all(graph, patterns, 0, row, rows);
  std::sort(rows.begin(), rows.end());
  return rows;
}

graph::KnowledgeGraph random_graph(std::mt19937& random, std::uint32_t vertices, int edges) {
  graph::KnowledgeGraph graph;
  for (int i = 0; i < edges; ++i) {
    const auto node = [&] { return graph.resource("http://x.test/n" + std::to_string(random() % vertices)); };
    graph.claim(node(),
                "http://x.test/" + std::string(random() % 4 == 0 ? "n1" : "p" + std::to_string(random() % 3)),
                random() % 5 == 0 ? graph.value(std::to_string(random() % 3)) : node(),
                random() % 2 == 0 ? "" : "http://x.test/article");
  }
  return graph;
}

}  // namespace

TEST_CASE("Rasqal over the graph joins patterns as trying every edge does", "[search]") {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const graph::KnowledgeGraph graph = random_graph(random, 6, 25);
    std::vector<SearchPattern> patterns;
    std::set<std::uint32_t> used;
    const auto place = [&](std::uint32_t count) -> PatternPlace {
      if (random() % 3 == 0) return is(static_cast<std::uint32_t>(random() % count));
      const auto variable = static_cast<std::uint32_t>(random() % 4);
      used.insert(variable);
      return any(variable);
    };
    const std::size_t count = 1 + random() % 3;
    for (std::size_t i = 0; i < count; ++i) {
      patterns.push_back(
          {place(graph.vertex_count()), place(graph.predicate_count()), place(graph.vertex_count())});
    }
    // Number the variables that occur from 0.
    for (SearchPattern& pattern : patterns) {
      for (PatternPlace* at : {&pattern.subject, &pattern.predicate, &pattern.object}) {
        if (at->is_variable)
          at->id = static_cast<std::uint32_t>(std::distance(used.begin(), used.find(at->id)));
      }
    }
    const auto variables = static_cast<std::uint32_t>(used.size());
    if (variables == 0) continue;
    INFO("round " << round);
    CHECK(by_rasqal(graph, patterns, variables) == by_trying(graph, patterns, variables));
  }
}

TEST_CASE(
    "every value that the checks let pass is found again by Rasqal as itself, and joins with itself alone",
    "[search]") {
  graph::KnowledgeGraph graph;
  std::vector<graph::VertexId> values;
  for (const auto& value : bad::hostile_values()) {
    if (ontology::term_fault(value.term) || value.kind == "label" || value.term.value.size() > 5000) continue;
    const auto vertex = value.kind == "iri"
                            ? graph.resource(value.term.value)
                            : graph.value(value.term.value, value.term.datatype, value.term.language);
    values.push_back(vertex);
    graph.claim(graph.resource("http://x.test/subject"), "http://x.test/p", vertex);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  rdf::PatternSearch search(graph);
  const std::uint32_t p = graph.find_predicate("http://x.test/p");
  std::vector<graph::VertexId> found;
  const std::vector<SearchPattern> join = {{any(0), is(p), any(1)}, {any(2), is(p), any(1)}};
  search.run(join, 3, {}, [&](std::span<const rdf::Bound> row) {
    found.push_back(row[1].id);
    return true;
  });
  std::sort(found.begin(), found.end());
  CHECK(found == values);
  for (const graph::VertexId value : values) {
    INFO(graph.vertex(value).name << " ^^ " << graph.vertex(value).datatype);
    const std::vector<SearchPattern> one = {{any(0), is(p), is(value)}};
    int rows = 0;
    search.run(one, 1, {}, [&](std::span<const rdf::Bound>) { return ++rows < 10; });
    CHECK(rows == 1);
  }
}

TEST_CASE("a search ends when it is told to, and says so", "[search]") {
  graph::KnowledgeGraph graph;
  for (int i = 0; i < 5000; ++i) {
    graph.claim(graph.resource("http://x.test/a" + std::to_string(i)), "http://x.test/p", graph.value("x"));
  }
  rdf::PatternSearch search(graph);
  const std::uint32_t p = graph.find_predicate("http://x.test/p");
  const std::vector<SearchPattern> product = {{any(0), is(p), any(1)}, {any(2), is(p), any(3)}};
  const std::atomic<bool> interrupted = true;
  CHECK_FALSE(search.run(product, 4, {std::nullopt, &interrupted}, [](auto) { return true; }));
  int rows = 0;
  CHECK(search.run(product, 4, {}, [&](auto) { return ++rows < 3; }));
  CHECK(rows == 3);
}
