#include "graph/paths.hpp"

#include <boost/graph/page_rank.hpp>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <string>

using namespace chancery::graph;

namespace {

/// a - b - d and a - c - d (two ways of two hops), a - e - f - d (three), and g by itself.
KnowledgeGraph ways() {
  KnowledgeGraph graph;
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g"}) graph.resource(name);
  const auto link = [&](const char* one, const char* other) {
    graph.claim(graph.resource(one), "urn:knows", graph.resource(other));
  };
  link("a", "b");
  link("d", "b");
  link("a", "c");
  link("c", "d");
  link("e", "a");
  link("e", "f");
  link("f", "d");
  return graph;
}

std::string written(const KnowledgeGraph& graph, const std::vector<Hop>& path) {
  std::string text;
  for (const Hop& hop : path) text += graph.vertex(hop.to).name;
  return text;
}

}  // namespace

TEST_CASE("a frozen graph has the edges that were asked for, and each edge its number in the graph") {
  KnowledgeGraph graph = ways();
  graph.claim(graph.resource("a"), "urn:name", graph.value("A"));
  const auto name = graph.find_predicate("urn:name");
  const Frozen all(graph);
  const Frozen some(graph, [&](const Edge& edge) { return edge.predicate != name; });
  CHECK(all.edge_count() == 8);
  CHECK(some.edge_count() == 7);
  std::set<EdgeId> at_a;
  some.each_neighbour(graph.resource("a"), [&](VertexId neighbour, EdgeId id) {
    const Edge edge = graph.edge(id);
    CHECK((edge.subject == neighbour || edge.object == neighbour));
    at_a.insert(id);
  });
  CHECK(at_a.size() == 3);
}

TEST_CASE("what was taken back is not frozen") {
  KnowledgeGraph graph = ways();
  graph.retract(graph.resource("a"), graph.find_predicate("urn:knows"), graph.resource("b"), 0);
  CHECK(Frozen(graph).edge_count() == 6);
}

TEST_CASE("a shortest path goes over edges of either direction") {
  const KnowledgeGraph graph = ways();
  const Frozen frozen(graph);
  const auto path = shortest_path(frozen, graph.find_resource("a"), graph.find_resource("d"));
  CHECK(path.size() == 2);
  CHECK(path.back().to == graph.find_resource("d"));
  CHECK(shortest_path(frozen, graph.find_resource("a"), graph.find_resource("g")).empty());
  CHECK(shortest_path(frozen, graph.find_resource("a"), graph.find_resource("a")).empty());
  CHECK(shortest_path(frozen, 4711, graph.find_resource("a")).empty());
}

TEST_CASE("a path goes only through what it may pass") {
  const KnowledgeGraph graph = ways();
  const Frozen frozen(graph);
  const auto may_pass = [&](VertexId vertex) { return graph.vertex(vertex).name > "c"; };
  CHECK(written(graph, shortest_path(frozen, graph.find_resource("a"), graph.find_resource("d"), may_pass)) ==
        "efd");
}

TEST_CASE("several paths come shortest first, each once, without loops") {
  const KnowledgeGraph graph = ways();
  const Frozen frozen(graph);
  std::vector<std::string> found;
  for (const auto& path : shortest_paths(frozen, graph.find_resource("a"), graph.find_resource("d"), 10)) {
    found.push_back(written(graph, path));
  }
  CHECK(found == std::vector<std::string>{"bd", "cd", "efd"});
  CHECK(shortest_paths(frozen, graph.find_resource("a"), graph.find_resource("d"), 2).size() == 2);
  CHECK(shortest_paths(frozen, graph.find_resource("a"), graph.find_resource("g"), 2).empty());
  CHECK(shortest_paths(frozen, graph.find_resource("a"), graph.find_resource("d"), 0).empty());
}

TEST_CASE("the path found is as short as a plain search finds, on random graphs") {
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    KnowledgeGraph graph;
    constexpr std::uint32_t size = 40;
    for (std::uint32_t i = 0; i < size; ++i) graph.resource("urn:" + std::to_string(i));
    const auto p = graph.predicate("urn:p");
    for (int i = 0; i < 55; ++i) {
      const auto subject = static_cast<VertexId>(random() % size);
      graph.claim(subject, p, static_cast<VertexId>(random() % size));
    }
    const Frozen frozen(graph);
    std::vector<std::size_t> distance(size, size);
    std::vector<VertexId> queue{0};
    distance[0] = 0;
    for (std::size_t at = 0; at < queue.size(); ++at) {
      frozen.each_neighbour(queue[at], [&](VertexId neighbour, EdgeId) {
        if (distance[neighbour] != size) return;
        distance[neighbour] = distance[queue[at]] + 1;
        queue.push_back(neighbour);
      });
    }
    for (VertexId to = 1; to < size; ++to) {
      const auto path = shortest_path(frozen, 0, to);
      REQUIRE(path.size() == (distance[to] == size ? 0 : distance[to]));
      VertexId at = 0;
      for (const Hop& hop : path) {
        const Edge edge = graph.edge(hop.edge);
        REQUIRE(
            ((edge.subject == at && edge.object == hop.to) || (edge.object == at && edge.subject == hop.to)));
        at = hop.to;
      }
    }
  }
}

TEST_CASE("Boost's PageRank runs on the frozen rows") {
  const KnowledgeGraph graph = ways();
  const Frozen frozen(graph);
  std::vector<double> rank(frozen.vertex_count());
  const auto by_vertex =
      boost::make_iterator_property_map(rank.begin(), boost::get(boost::vertex_index, frozen.rows()));
  boost::graph::page_rank(frozen.rows(), by_vertex, boost::graph::n_iterations(30));
  CHECK(rank[graph.find_resource("b")] > rank[graph.find_resource("g")]);
}
