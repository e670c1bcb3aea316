#include "graph/frozen.hpp"

#include <boost/graph/page_rank.hpp>
#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace chancery::graph;

namespace {

/// a - b - d and a - c - d, a - e - f - d, and g by itself.
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

TEST_CASE("Boost's PageRank runs on the frozen rows") {
  const KnowledgeGraph graph = ways();
  const Frozen frozen(graph);
  std::vector<double> rank(frozen.vertex_count());
  const auto by_vertex =
      boost::make_iterator_property_map(rank.begin(), boost::get(boost::vertex_index, frozen.rows()));
  boost::graph::page_rank(frozen.rows(), by_vertex, boost::graph::n_iterations(30));
  CHECK(rank[graph.find_resource("b")] > rank[graph.find_resource("g")]);
}
