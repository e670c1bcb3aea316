// Times the graph: CPU seconds to load triples from strings, to freeze it, and to find paths; bytes a triple.
// Usage: bench_graph TRIPLES
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "diplomatic_graph.hpp"
#include "graph/analysis/paths.hpp"
#include "graph/frozen.hpp"
#include "ontology/graph_terms.hpp"

using namespace chancery;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::vector<ontology::Statement> statements_of(const graph::KnowledgeGraph& graph) {
  std::vector<ontology::Statement> statements;
  for (const auto edge : graph.match({})) {
    for (const auto source : graph.sources_of(edge))
      statements.push_back(ontology::statement_of(graph, edge, source));
  }
  return statements;
}

void time_paths(const graph::KnowledgeGraph& graph, const graph::analysis::Network& network) {
  std::vector<graph::VertexId> persons;
  for (graph::VertexId id = 0; id < graph.vertex_count(); ++id) {
    if (graph.vertex(id).name.find("/person-") != std::string_view::npos) persons.push_back(id);
  }
  if (persons.size() < 2) return;
  constexpr std::size_t rounds = 100;
  graph::analysis::PathFinder finder(network);
  std::size_t hops = 0;
  const double begin = cpu_seconds();
  for (std::size_t i = 0; i < rounds; ++i) {
    const auto from = persons[i * 7919 % persons.size()];
    hops += finder.shortest(from, persons[(i * 104729 + 1) % persons.size()]).size();
  }
  std::printf("path      %.3f ms each, %.1f hops on average\n", 1e3 * (cpu_seconds() - begin) / rounds,
              static_cast<double>(hops) / rounds);
}

graph::analysis::Network things(const graph::KnowledgeGraph& graph) {
  std::vector<graph::analysis::Tie> ties;
  for (const auto id : graph.match({})) {
    const graph::Edge edge = graph.edge(id);
    const graph::Vertex object = graph.vertex(edge.object);
    if (object.kind == graph::VertexKind::resource && object.name.find('#') == std::string_view::npos)
      ties.push_back({edge.subject, edge.object, id});
  }
  return {graph.vertex_count(), std::move(ties)};
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t triples = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
  const auto statements = statements_of(bench::DiplomaticGraph::of(triples));
  for (int round = 0; round < 3; ++round) {
    const double begin = cpu_seconds();
    graph::KnowledgeGraph graph;
    for (const auto& statement : statements) ontology::add_statement(graph, statement);
    const double seconds = cpu_seconds() - begin;
    const auto count = static_cast<double>(graph.statement_count());
    std::printf("load      %.2f s, %.2f million triples/s, %.1f bytes/triple\n", seconds,
                count / seconds / 1e6, static_cast<double>(graph.bytes()) / count);
    if (round < 2) continue;
    const double before = cpu_seconds();
    const graph::Frozen all(graph);
    std::printf("freeze    %.2f s for %zu edges\n", cpu_seconds() - before, all.edge_count());
    time_paths(graph, things(graph));
  }
}
