// Times the graph's own questions on a graph of the diplomatic kind, in CPU seconds, and writes what other
// libraries need to answer the same: edges, pairs, and our values. Usage: bench_paths TRIPLES PAIRS FOLDER
// [exact]
#include "graph/analysis/paths.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <string>
#include <vector>

#include "cli/path_report.hpp"
#include "cli/thing_network.hpp"
#include "diplomatic_graph.hpp"
#include "graph/analysis/communities.hpp"
#include "graph/analysis/ranks.hpp"
#include "ontology/node_names.hpp"

using namespace chancery;
using graph::analysis::Node;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Runs it, and prints how long it took.
template <typename Run>
auto timed(const char* name, Run run) {
  const double begin = cpu_seconds();
  auto result = run();
  std::printf("%s %.6f\n", name, cpu_seconds() - begin);
  return result;
}

template <typename Values>
void write_values(const std::string& path, const Values& values) {
  std::ofstream out(path);
  out << std::setprecision(17);
  for (const auto value : values) out << value << '\n';
}

void write_edges(const std::string& path, const graph::analysis::Network& network) {
  std::ofstream out(path);
  for (Node node = 0; node < network.node_count(); ++node) {
    for (const auto& arc : network.arcs(node)) {
      if (node < arc.to) out << node << ' ' << arc.to << '\n';
    }
  }
}

/// From two names as typed to the rows of `count` ways with their sentences, for pairs of persons.
void time_paths(const graph::KnowledgeGraph& graph, const cli::ThingNetwork& things,
                const ontology::NodeNames& names, std::size_t pairs, std::size_t count,
                const std::string& folder) {
  const ontology::GraphView view(graph);
  graph::analysis::PathFinder finder(things.network());
  std::vector<Node> persons;
  for (Node node = 0; node < things.network().node_count(); ++node) {
    if (things.kind(node) == "Person") persons.push_back(node);
  }
  std::ofstream out(folder + "/pairs" + std::to_string(count));
  std::vector<double> seconds;
  for (std::size_t i = 0; i < pairs; ++i) {
    const Node from = persons[i * 7919 % persons.size()];
    const Node to = persons[(i * 104729 + 1) % persons.size()];
    const std::string one = view.label(things.vertex(from));
    const std::string other = view.label(things.vertex(to));
    if (from == to) continue;
    const double begin = cpu_seconds();
    const Node a = things.node_of(names.the_node(one, things.has_node()));
    const auto paths = finder.shortest(a, things.node_of(names.the_node(other, things.has_node())), count);
    const cli::Rows rows = cli::PathReport(view, things, a).rows(paths);
    seconds.push_back(cpu_seconds() - begin);
    out << from << ' ' << to << ' ' << (paths.empty() ? 0 : paths.front().size()) << ' ' << rows.size()
        << '\n';
  }
  double sum = 0;
  for (const double value : seconds) sum += value;
  std::printf("path%zu %.6f\npath%zu-slowest %.6f\n", count, sum / static_cast<double>(seconds.size()), count,
              *std::ranges::max_element(seconds));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const std::string folder = argv[3];
  const auto graph =
      timed("make", [&] { return bench::DiplomaticGraph::of(std::strtoul(argv[1], nullptr, 10)); });
  const auto things = timed("network", [&] { return cli::ThingNetwork(graph); });
  const auto names = timed("names", [&] { return ontology::NodeNames(graph); });
  const graph::analysis::Network& network = things.network();
  std::printf("nodes %u\nlinks %u\n", network.node_count(), network.link_count());
  write_edges(folder + "/edges", network);
  const std::size_t pairs = std::strtoul(argv[2], nullptr, 10);
  time_paths(graph, things, names, pairs, 1, folder);
  time_paths(graph, things, names, pairs, 3, folder);
  write_values(folder + "/pagerank", timed("pagerank", [&] { return page_rank(network); }));
  write_values(folder + "/core", timed("core", [&] { return core_numbers(network); }));
  write_values(folder + "/articulation", timed("articulation", [&] { return articulation_points(network); }));
  const auto found = timed("leiden", [&] { return graph::analysis::communities(network); });
  std::printf("modularity %.6f\n", found.modularity);
  if (argc > 4) {
    write_values(folder + "/betweenness", timed("betweenness", [&] { return betweenness(network); }));
    write_values(folder + "/sampled", timed("sampled", [&] { return betweenness(network, 500); }));
  }
}
