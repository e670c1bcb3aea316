#include "graph/boost_graph.hpp"

#include <boost/concept/assert.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/strong_components.hpp>
#include <catch2/catch.hpp>

using namespace chancery::graph;

BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<KnowledgeGraph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<KnowledgeGraph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<KnowledgeGraph>));

namespace {

KnowledgeGraph ring_and_tail() {
  KnowledgeGraph graph;
  for (const char* name : {"a", "b", "c", "d"}) graph.resource(name);
  const auto link = [&](const char* a, const char* b) {
    graph.claim(graph.resource(a), "urn:to", graph.resource(b));
  };
  link("a", "b");
  link("b", "c");
  link("c", "a");
  link("c", "d");
  return graph;
}

}  // namespace

TEST_CASE("Boost's breadth-first search runs on the graph in place") {
  const KnowledgeGraph graph = ring_and_tail();
  std::vector<int> distance(num_vertices(graph), -1);
  const VertexId start = graph.find_resource("a");
  distance[start] = 0;
  boost::breadth_first_search(graph, start,
                              boost::visitor(boost::make_bfs_visitor(
                                  boost::record_distances(distance.data(), boost::on_tree_edge()))));
  CHECK(distance == std::vector<int>{0, 1, 2, 3});
}

TEST_CASE("Boost's strong components run on the graph in place") {
  const KnowledgeGraph graph = ring_and_tail();
  std::vector<int> component(num_vertices(graph));
  const auto by_vertex =
      boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph));
  CHECK(boost::strong_components(graph, by_vertex) == 2);
  CHECK(component[0] == component[2]);
  CHECK(component[0] != component[3]);
}

TEST_CASE("degrees count edges, not the sources that state them") {
  KnowledgeGraph graph = ring_and_tail();
  const VertexId a = graph.find_resource("a");
  graph.claim(a, "urn:to", graph.resource("b"), "urn:another");
  CHECK(out_degree(a, graph) == 1);
  CHECK(in_degree(a, graph) == 1);
  CHECK(num_edges(graph) == 4);
  const auto [first, last] = edges(graph);
  CHECK(std::distance(first, last) == 4);
}
