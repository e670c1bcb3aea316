// Times reading GraphML back, and the graph's memory. Usage: bench_graph_files NODES EDGES ROUNDS FOLDER: CPU
// seconds to read a lossless GraphML file of so many nodes and edges, best of ROUNDS; then bytes of a graph
// of five times as many of both, while it is built and frozen.
#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "diplomatic_graph.hpp"
#include "exports/graphml.hpp"
#include "exports/output_file.hpp"
#include "exports/read_graphml.hpp"
#include "graph/frozen.hpp"

using namespace chancery;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::size_t allocated() {
  const auto info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

graph::VertexId thing(graph::KnowledgeGraph& graph, std::uint32_t number) {
  return graph.resource("https://w3id.org/dse/id/person-" + std::to_string(number));
}

void add_edges(graph::KnowledgeGraph& graph, std::uint32_t nodes, std::uint32_t edges) {
  bench::Numbers numbers;
  const std::string dse = "https://w3id.org/dse#";
  const std::array roles{graph.predicate(dse + "participant"), graph.predicate(dse + "evidence"),
                         graph.predicate(dse + "metWith")};
  while (edges > 0) {
    const auto from = thing(graph, numbers.below(nodes));
    if (graph.claim(from, roles[numbers.below(3)], thing(graph, numbers.below(nodes)))) --edges;
  }
}

void add_things(graph::KnowledgeGraph& graph, std::uint32_t nodes) {
  bench::Numbers numbers;
  const std::string dse = "https://w3id.org/dse#";
  const std::string xsd = "http://www.w3.org/2001/XMLSchema#";
  const auto person = graph.resource(dse + "Person");
  for (std::uint32_t i = 0; i < nodes; ++i) {
    const auto vertex = thing(graph, i);
    graph.claim(vertex, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", person);
    graph.claim(vertex, "http://www.w3.org/2004/02/skos/core#prefLabel",
                graph.value("José & the \"other\" person " + std::to_string(i), {}, "en"));
    graph.claim(vertex, dse + "begin", graph.value("2023-07-20", xsd + "date"));
    graph.claim(vertex, dse + "confidence", graph.value("0.93", xsd + "decimal"));
    graph.claim(vertex, dse + "quantity", graph.value(std::to_string(numbers.below(1000)), xsd + "integer"));
  }
}

void time_reading(std::uint32_t nodes, std::uint32_t edges, int rounds, const std::string& path) {
  std::size_t statements = 0;
  {
    graph::KnowledgeGraph graph;
    add_things(graph, nodes);
    add_edges(graph, nodes, edges);
    statements = graph.statement_count();
    exports::Options options;
    options.cap = false;
    exports::OutputFile out(path);
    exports::write_graphml(exports::Content{{}, &graph}, options, out);
    out.finish();
  }
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const double begin = cpu_seconds();
    graph::KnowledgeGraph graph;
    std::ifstream in(path, std::ios::binary);
    exports::read_graphml(graph, in, path);
    best = std::min(best, cpu_seconds() - begin);
    if (graph.statement_count() != statements) std::abort();
  }
  std::cout << "read " << best << ' ' << std::filesystem::file_size(path) << ' ' << statements << '\n';
  std::filesystem::remove(path);
}

void measure_memory(std::uint32_t nodes, std::uint32_t edges) {
  const std::size_t before = allocated();
  graph::KnowledgeGraph graph;
  add_edges(graph, nodes, edges);
  const std::size_t built = allocated() - before;
  const graph::Frozen frozen(graph);
  std::cout << "memory " << graph.vertex_count() << ' ' << graph.edge_count() << ' ' << built << ' '
            << allocated() - before - built << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  const auto nodes = static_cast<std::uint32_t>(std::strtoul(argv[1], nullptr, 10));
  const auto edges = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  time_reading(nodes, edges, std::atoi(argv[3]), std::string(argv[4]) + "/all.graphml");
  measure_memory(5 * nodes, 5 * edges);
}
