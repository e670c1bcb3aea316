// Times GraphML and GEXF of a graph of 200,000 nodes and 1,000,000 edges, beside Boost's writer and a plain
// write() of the same bytes: CPU seconds, best of ROUNDS in turns. Usage: bench_graph_writers NODES EDGES
// ROUNDS FOLDER, a RAM disk; leaves its files there for checks and for other programs.
#include <fcntl.h>
#include <unistd.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "diplomatic_graph.hpp"
#include "exports/gexf.hpp"
#include "exports/graphml.hpp"
#include "exports/output_file.hpp"

using namespace chancery;
using namespace chancery::exports;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Nodes and edges with eight properties between them, as the formats get them.
PropertyGraph property_graph(std::uint32_t nodes, std::uint32_t edges) {
  PropertyGraph graph;
  bench::Numbers numbers;
  const auto keep = [&](const std::string& text) { return graph.strings.keep(text); };
  graph.columns = {{"begin", PropertyGraph::Type::text},
                   {"confidence", PropertyGraph::Type::real},
                   {"mentions", PropertyGraph::Type::integer}};
  graph.roles = {
      {"participant", "participant", false}, {"evidence", "evidence", false}, {"metWith", "met with", true}};
  for (std::uint32_t i = 0; i < nodes; ++i) {
    graph.nodes.push_back({keep("https://w3id.org/dse/id/person-" + std::to_string(i)),
                           keep("José & the \"other\" person " + std::to_string(i)), "Person", "Diplomat",
                           static_cast<std::uint32_t>(graph.values.size())});
    graph.values.push_back({0, "2023-07-20"});
    graph.values.push_back({1, "0.93"});
    graph.values.push_back({2, keep(std::to_string(numbers.below(1000)))});
  }
  for (std::uint32_t i = 0; i < edges; ++i) {
    graph.edges.push_back({numbers.below(nodes), numbers.below(nodes), numbers.below(3), false, 1,
                           keep("article-" + std::to_string(i / 64)),
                           "The ministers met & agreed on the next steps."});
  }
  return graph;
}

struct BoostVertex {
  std::string label, iri, kind, class_name, begin, mentions;
  double confidence = 0;
};
struct BoostEdge {
  std::string role, label, articles, evidence;
  double weight = 1;
};
using BoostGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, BoostVertex, BoostEdge>;

BoostGraph boost_graph(const PropertyGraph& graph) {
  BoostGraph result(graph.nodes.size());
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto& node = graph.nodes[i];
    const auto values = graph.values_of(i);
    result[i] = {std::string(node.label),
                 std::string(node.iri),
                 std::string(node.kind),
                 std::string(node.class_name),
                 std::string(values[0].text),
                 std::string(values[2].text),
                 0.93};
  }
  for (const auto& edge : graph.edges) {
    const auto& role = graph.roles[edge.role];
    boost::add_edge(
        edge.source, edge.target,
        BoostEdge{role.name, role.label, std::string(edge.articles), std::string(edge.evidence), edge.weight},
        result);
  }
  return result;
}

void write_boost(const BoostGraph& graph, const std::string& path) {
  boost::dynamic_properties properties;
  auto& g = const_cast<BoostGraph&>(graph);  // dynamic_properties wants to be able to write
  properties.property("label", boost::get(&BoostVertex::label, g));
  properties.property("iri", boost::get(&BoostVertex::iri, g));
  properties.property("kind", boost::get(&BoostVertex::kind, g));
  properties.property("class", boost::get(&BoostVertex::class_name, g));
  properties.property("begin", boost::get(&BoostVertex::begin, g));
  properties.property("mentions", boost::get(&BoostVertex::mentions, g));
  properties.property("confidence", boost::get(&BoostVertex::confidence, g));
  properties.property("role", boost::get(&BoostEdge::role, g));
  properties.property("edge_label", boost::get(&BoostEdge::label, g));
  properties.property("articles", boost::get(&BoostEdge::articles, g));
  properties.property("evidence", boost::get(&BoostEdge::evidence, g));
  properties.property("weight", boost::get(&BoostEdge::weight, g));
  std::ofstream out(path, std::ios::binary);
  boost::write_graphml(out, graph, properties);
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void plain_write(const std::string& bytes, const std::string& path) {
  const int file = ::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
  for (std::size_t at = 0; at < bytes.size();) {
    const auto written = ::write(file, bytes.data() + at, std::min<std::size_t>(bytes.size() - at, 131072));
    if (written <= 0) std::abort();
    at += static_cast<std::size_t>(written);
  }
  ::close(file);
}

struct Row {
  std::string name;
  std::function<void()> run;
  double best = 1e9;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  const auto graph = property_graph(static_cast<std::uint32_t>(std::strtoul(argv[1], nullptr, 10)),
                                    static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10)));
  const std::string folder = argv[4];
  const Options options;
  const auto ours = [&](auto write, const std::string& path) {
    OutputFile out(path);
    write(graph, options, out);
    out.finish();
  };
  const auto graphml = [&] {
    ours([](auto& g, auto& o, auto& out) { return write_graphml(g, o, out); }, folder + "/ours.graphml");
  };
  const auto gexf = [&] {
    ours([](auto& g, auto& o, auto& out) { return write_gexf(g, o, out); }, folder + "/ours.gexf");
  };
  graphml();
  const std::string bytes = bytes_of(folder + "/ours.graphml");
  const BoostGraph boosted = boost_graph(graph);
  std::vector<Row> rows{{"graphml", graphml},
                        {"gexf", gexf},
                        {"write", [&] { plain_write(bytes, folder + "/plain"); }},
                        {"boost", [&] { write_boost(boosted, folder + "/boost.graphml"); }}};
  for (int round = std::atoi(argv[3]); round > 0; --round) {
    for (Row& row : rows) {
      const double begin = cpu_seconds();
      row.run();
      row.best = std::min(row.best, cpu_seconds() - begin);
    }
  }
  for (const Row& row : rows) std::cout << row.name << ' ' << row.best << '\n';
}
