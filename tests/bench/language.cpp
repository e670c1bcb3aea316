// Parses the lines of a text again and again and prints, for each pass, "tokens <n> cpu <seconds> wall
// <seconds>". Usage: bench_language TEXT PASSES [THREADS]; CHANCERY_KERNEL chooses the kernel. Passes after
// the first find the caches filled.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "language/model.hpp"
#include "language/write_document.hpp"

using namespace chancery;
using namespace chancery::language;

namespace {

// Paragraphs of an article or so.
constexpr std::size_t step = 20;

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double wall_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::size_t parse_all(std::vector<Parser>& parsers, std::string_view text,
                      const std::vector<Span>& paragraphs) {
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> tokens = 0;
  const auto work = [&](Parser& parser) {
    for (std::size_t begin = next.fetch_add(step); begin < paragraphs.size(); begin = next.fetch_add(step)) {
      const std::size_t count = std::min(step, paragraphs.size() - begin);
      tokens += parser.parse(text, std::span(paragraphs).subspan(begin, count)).tokens.size();
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < parsers.size(); ++i) threads.emplace_back(work, std::ref(parsers[i]));
  work(parsers[0]);
  for (std::thread& thread : threads) thread.join();
  return tokens;
}

void run(const std::string& path, int passes, int threads) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const std::vector<Span> paragraphs = lines_with_words(text);
  const Model model = Model::load(Model::find(""));
  std::vector<Parser> parsers;
  for (int i = 0; i < threads; ++i) parsers.emplace_back(model);
  for (int pass = 0; pass < passes; ++pass) {
    const double cpu = cpu_seconds();
    const double wall = wall_seconds();
    const std::size_t tokens = parse_all(parsers, text, paragraphs);
    std::cout << "tokens " << tokens << " cpu " << cpu_seconds() - cpu << " wall " << wall_seconds() - wall
              << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 3) throw std::runtime_error("usage: bench_language TEXT PASSES [THREADS]");
    run(argv[1], std::atoi(argv[2]), argc > 3 ? std::max(1, std::atoi(argv[3])) : 1);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
