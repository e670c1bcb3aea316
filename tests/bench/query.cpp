// Times questions: CPU milliseconds of each .rq of a folder over one graph, parsing and answering in process,
// best of three. Usage: bench_query GRAPH FOLDER; prints loading, then a line NAME TAB MILLISECONDS TAB ROWS
// for each question.
#include "query/query.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "rdf/read.hpp"

using namespace chancery;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

std::size_t rows_of(const query::Answer& answer) {
  if (answer.kind == query::Answer::Kind::boolean) return answer.yes ? 1 : 0;
  return answer.rows.size() + answer.statements.size();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "usage: bench_query GRAPH FOLDER\n"), 2;
  graph::KnowledgeGraph graph;
  const double begin = cpu_seconds();
  rdf::read_file(graph, argv[1]);
  const double loading = cpu_seconds() - begin;
  const auto triples = static_cast<double>(graph.edge_count());
  std::printf("load\t%.3f s\t%.2f million triples/s\t%.1f bytes/triple\n", loading, triples / loading / 1e6,
              static_cast<double>(graph.bytes()) / triples);
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(argv[2])) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    const std::string sparql = content(file);
    double best = 1e9;
    std::size_t rows = 0;
    for (int round = 0; round < 3; ++round) {
      const double before = cpu_seconds();
      rows = rows_of(query::ask(graph, sparql));
      best = std::min(best, cpu_seconds() - before);
    }
    std::printf("%s\t%.3f\t%zu\n", file.stem().c_str(), best * 1e3, rows);
    std::fflush(stdout);
  }
}
