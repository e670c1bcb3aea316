// Reads each FILE with Boost's read_graphml and prints a line, parted by tabs: file, nodes, edges, nodes with
// an IRI.
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>
#include <fstream>
#include <iostream>
#include <string>

struct Thing {
  std::string iri;
};
struct Link {
  double weight = 0;
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Thing, Link>;

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    Graph graph;
    boost::dynamic_properties properties(boost::ignore_other_properties);
    properties.property("iri", boost::get(&Thing::iri, graph));
    properties.property("weight", boost::get(&Link::weight, graph));
    std::ifstream in(argv[i]);
    boost::read_graphml(in, graph, properties);
    std::size_t named = 0;
    for (auto [at, end] = boost::vertices(graph); at != end; ++at) named += graph[*at].iri.empty() ? 0 : 1;
    std::cout << argv[i] << '\t' << boost::num_vertices(graph) << '\t' << boost::num_edges(graph) << '\t'
              << named << '\n';
  }
}
