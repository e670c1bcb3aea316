// Times the opening of a saved graph, with all its checks. Usage: bench_saved_graph FILE
#include "graph/saved_graph.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace chancery;

namespace {

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

void print(const char* name, std::vector<double> seconds) {
  std::ranges::sort(seconds);
  std::printf("open %-4s  best %.1f ms, median %.1f ms of %zu\n", name, 1e3 * seconds.front(),
              1e3 * seconds[seconds.size() / 2], seconds.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::vector<double> cpu;
  std::vector<double> wall;
  std::size_t statements = 0;
  for (int round = 0; round < 21; ++round) {
    const double cpu_begin = cpu_seconds();
    const auto wall_begin = std::chrono::steady_clock::now();
    const graph::KnowledgeGraph graph = graph::open_saved(argv[1]);
    cpu.push_back(cpu_seconds() - cpu_begin);
    wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - wall_begin).count());
    statements = graph.statement_count();
  }
  std::printf("%zu statements\n", statements);
  print("CPU", cpu);
  print("wall", wall);
}
