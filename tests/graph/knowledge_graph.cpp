#include "graph/knowledge_graph.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "graph/saved_graph.hpp"

using namespace chancery::graph;

namespace {

std::set<std::string> objects(const KnowledgeGraph& graph, const Pattern& pattern) {
  std::set<std::string> names;
  for (const EdgeId edge : graph.match(pattern)) {
    const bool is_new = names.emplace(graph.vertex(graph.edge(edge).object).name).second;
    CHECK(is_new);
  }
  return names;
}

/// All rows and indexes of the graph.
std::string bytes_of(KnowledgeGraph& graph) {
  std::string bytes;
  save(graph, [&](std::string_view part) { bytes += part; });
  return bytes;
}

}  // namespace

TEST_CASE("a thing added twice is one vertex") {
  KnowledgeGraph graph;
  CHECK(graph.resource("urn:a") == graph.resource("urn:a"));
  CHECK(graph.resource("urn:a") != graph.blank("urn:a"));
  CHECK(graph.resource("urn:a") != graph.value("urn:a"));
  CHECK(graph.vertex_count() == 3);
  CHECK(graph.find_resource("urn:b") == no_id);
}

TEST_CASE("values differ by lexical form, datatype and language") {
  KnowledgeGraph graph;
  const std::set<VertexId> all{graph.value("1"), graph.value("1", "urn:int"), graph.value("1", {}, "en"),
                               graph.value("1", {}, "fr"), graph.value("01", "urn:int")};
  CHECK(all.size() == 5);
  CHECK(graph.value("1", "http://www.w3.org/2001/XMLSchema#string") == graph.value("1"));
  CHECK(graph.vertex(graph.value("1", "urn:int")) == Vertex{VertexKind::value, "1", "urn:int", ""});
  CHECK(graph.find_vertex({VertexKind::value, "1", "", "fr"}) == graph.value("1", {}, "fr"));
  CHECK(graph.find_vertex({VertexKind::value, "1", "", "de"}) == no_id);
}

TEST_CASE("a statement is kept once for each source that makes it") {
  KnowledgeGraph graph;
  const auto korea = graph.resource("urn:KOR");
  const auto name = graph.value("South Korea");
  CHECK(graph.claim(korea, "urn:label", name, "urn:article-2"));
  CHECK_FALSE(graph.claim(korea, "urn:label", name, "urn:article-2"));
  CHECK(graph.claim(korea, "urn:label", name, "urn:article-1"));
  CHECK(graph.edge_count() == 1);
  CHECK(graph.statement_count() == 2);
  const EdgeId edge = graph.find_edge(korea, graph.find_predicate("urn:label"), name);
  std::vector<std::string_view> sources;
  for (const SourceId source : graph.sources_of(edge)) sources.push_back(graph.source_name(source));
  CHECK(sources == std::vector<std::string_view>{"urn:article-1", "urn:article-2"});
}

TEST_CASE("where two sources differ both statements stay") {
  KnowledgeGraph graph;
  const auto event = graph.resource("urn:launch");
  graph.claim(event, "urn:quantity", graph.value("2"), "urn:a");
  graph.claim(event, "urn:quantity", graph.value("3"), "urn:b");
  CHECK(objects(graph, {event, graph.find_predicate("urn:quantity"), no_id, no_id}) ==
        std::set<std::string>{"2", "3"});
  CHECK(objects(graph, {event, no_id, no_id, graph.find_source("urn:b")}) == std::set<std::string>{"3"});
}

TEST_CASE("what a source stated can be taken back, and stated again") {
  KnowledgeGraph graph;
  const auto a = graph.resource("urn:a");
  const auto b = graph.resource("urn:b");
  graph.claim(a, "urn:p", b, "urn:x");
  graph.claim(a, "urn:p", b, "urn:y");
  graph.claim(b, "urn:p", a, "urn:x");
  const auto p = graph.find_predicate("urn:p");
  CHECK(graph.retract(graph.find_source("urn:x")) == 2);
  CHECK(graph.edge_count() == 1);
  CHECK(graph.statement_count() == 1);
  CHECK(graph.match({b, no_id, no_id, no_id}).empty());
  CHECK(graph.find_edge(b, p, a) == EdgeId{});
  CHECK(graph.estimate({b, no_id, no_id, no_id}) == 0);
  CHECK(graph.retract(a, p, b, graph.find_source("urn:y")));
  CHECK_FALSE(graph.retract(a, p, b, graph.find_source("urn:y")));
  CHECK(graph.edge_count() == 0);
  CHECK(graph.claim(a, "urn:p", b, "urn:y"));
  CHECK(objects(graph, {a, no_id, no_id, no_id}) == std::set<std::string>{"urn:b"});
}

TEST_CASE("an edge that a hundred thousand sources state is one edge") {
  KnowledgeGraph graph;
  const auto a = graph.resource("urn:a");
  const auto b = graph.resource("urn:b");
  const auto p = graph.predicate("urn:p");
  for (int i = 0; i < 100'000; ++i) REQUIRE(graph.claim(a, p, b, graph.source(std::to_string(i))));
  for (int i = 0; i < 100'000; ++i) REQUIRE_FALSE(graph.claim(a, p, b, graph.source(std::to_string(i))));
  CHECK(graph.edge_count() == 1);
  CHECK(graph.statement_count() == 100'000);
  CHECK(graph.retract(graph.find_source("77777")) == 1);
  CHECK_FALSE(graph.states(graph.find_source("77777"), graph.find_edge(a, p, b)));
  CHECK(graph.states(graph.find_source("77778"), graph.find_edge(a, p, b)));
}

TEST_CASE("every pattern gives the same as a search through all statements") {
  using Quad = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;
  KnowledgeGraph graph;
  std::set<Quad> all;
  std::mt19937 random(7);  // the same on every machine
  constexpr std::uint32_t things = 6;
  for (std::uint32_t i = 0; i < things; ++i) {
    graph.resource("urn:" + std::to_string(i));
    graph.predicate("urn:p" + std::to_string(i));
    graph.source(i == 0 ? "" : "urn:s" + std::to_string(i));
  }
  for (int step = 0; step < 4000; ++step) {
    const Quad quad{random() % things, random() % things, random() % things, random() % things};
    const auto [s, p, o, source] = quad;
    if (random() % 3 == 0) {
      REQUIRE(graph.retract(s, p, o, source) == (all.erase(quad) == 1));
    } else {
      REQUIRE(graph.claim(s, p, o, source) == all.insert(quad).second);
    }
  }
  const auto any = [](std::uint32_t i) { return i == things ? no_id : i; };
  for (std::uint32_t code = 0; code < 7 * 7 * 7 * 7; ++code) {
    const Pattern pattern{any(code % 7), any(code / 7 % 7), any(code / 49 % 7), any(code / 343)};
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> expected;
    for (const auto& [s, p, o, source] : all) {
      const auto fits = [](std::uint32_t wanted, std::uint32_t found) {
        return wanted == no_id || wanted == found;
      };
      if (fits(pattern.subject, s) && fits(pattern.predicate, p) && fits(pattern.object, o) &&
          fits(pattern.source, source)) {
        expected.emplace(s, p, o);
      }
    }
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> found;
    for (const EdgeId id : graph.match(pattern)) {
      const Edge edge = graph.edge(id);
      REQUIRE(found.emplace(edge.subject, edge.predicate, edge.object).second);
    }
    REQUIRE(found == expected);
    REQUIRE(graph.estimate(pattern) >= expected.size());
  }
  CHECK(graph.statement_count() == all.size());
}

TEST_CASE("many claims at once make the same graph as one after another, row by row") {
  std::mt19937 random(11);  // the same on every machine
  const auto below = [&](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
  constexpr std::uint32_t things = 400;
  KnowledgeGraph at_once;
  KnowledgeGraph one_by_one;
  for (KnowledgeGraph* graph : {&at_once, &one_by_one}) {
    for (std::uint32_t i = 0; i < things; ++i) graph->resource("urn:" + std::to_string(i));
    for (std::uint32_t i = 0; i < 5; ++i) graph->predicate("urn:p" + std::to_string(i));
    graph->source("urn:s");
  }
  for (const std::size_t size : {0U, 1U, 2U, 31U, 32U, 33U, 64U, 3000U, 3000U}) {
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < size; ++i) {  // some twice, some with themselves, many at one hub
      edges.push_back({below(things), below(5), below(3) == 0 ? 7 : below(things)});
    }
    const SourceId source = size % 2;
    at_once.claim_all(edges, source);
    for (const Edge& edge : edges) one_by_one.claim(edge.subject, edge.predicate, edge.object, source);
    for (KnowledgeGraph* graph : {&at_once, &one_by_one}) graph->retract(edges.empty() ? 1 : 0);
    CHECK(at_once.statement_count() == one_by_one.statement_count());
    CHECK(at_once.edge_count() == one_by_one.edge_count());
    CHECK(bytes_of(at_once) == bytes_of(one_by_one));
  }
  CHECK(at_once.statement_count() > 0);
}

TEST_CASE("names may be empty, long, or hold any byte") {
  KnowledgeGraph graph;
  const std::string zero("a\0b", 3);
  const std::string huge(5'000'000, 'x');
  CHECK(graph.vertex(graph.value("")).name.empty());
  CHECK(graph.vertex(graph.value(zero)).name == zero);
  CHECK(graph.vertex(graph.value(huge)).name == huge);
  CHECK(graph.vertex(graph.value("after the huge one")).name == "after the huge one");
  CHECK(graph.value(zero) != graph.value("a"));
}

TEST_CASE("a graph that was moved keeps its content") {
  KnowledgeGraph graph;
  graph.claim(graph.resource("urn:a"), "urn:p", graph.resource("urn:b"));
  const KnowledgeGraph moved = std::move(graph);
  CHECK(objects(moved, {}) == std::set<std::string>{"urn:b"});
}
