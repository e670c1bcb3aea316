// CPU time of each room on the way of articles to Turtle, one thread: pipeline ROUNDS INPUT...
// The first round is cold (empty caches); the figures are of the others.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include "exports/format.hpp"
#include "extract/extract.hpp"
#include "extract/text/running_text.hpp"
#include "graph/knowledge_graph.hpp"
#include "input/reader.hpp"
#include "language/model.hpp"
#include "ontology/identity.hpp"
#include "ontology/mapping.hpp"

using namespace chancery;

namespace {

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Adds the CPU time since the last call to a sum.
class Watch {
 public:
  void add_to(double& sum) {
    const double now = cpu_seconds();
    sum += now - last_;
    last_ = now;
  }

 private:
  double last_ = cpu_seconds();
};

struct Seconds {
  double input = 0;
  double language = 0;
  double extract = 0;
  double graph = 0;
  double exports = 0;
};

std::size_t words_of(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    words += !blank && !inside ? 1U : 0U;
    inside = !blank;
  }
  return words;
}

struct Machine {
  ontology::Vocabulary vocabulary = ontology::Vocabulary::load();
  extract::Lexicon lexicon{vocabulary};
  language::Model model = language::Model::load(language::Model::find(""));
  language::Parser parser{model};
};

/// One way through all articles. @return words read
std::size_t run(Machine& machine, const std::vector<std::string>& inputs, Seconds& spent) {
  Watch watch;
  std::size_t words = 0;
  std::vector<input::Article> articles;
  input::Receiver receiver;
  receiver.article = [&](input::Article article) { articles.push_back(std::move(article)); };
  input::read(inputs, {}, receiver);
  watch.add_to(spent.input);
  const ontology::Mapping mapping({}, machine.vocabulary);
  graph::KnowledgeGraph graph;
  for (const input::Article& article : articles) {
    words += words_of(article.text);
    std::string text;
    const auto document =
        extract::parse_article(article, machine.lexicon, machine.model, machine.parser, text);
    watch.add_to(spent.language);
    const graph::Facts facts = extract::extract(article, document, machine.lexicon);
    watch.add_to(spent.extract);
    mapping.add(facts, graph);
    watch.add_to(spent.graph);
  }
  ontology::unite(graph);
  watch.add_to(spent.graph);
  exports::write(exports::find_format("turtle", ""), "/dev/null", {{}, &graph}, {});
  watch.add_to(spent.exports);
  return words;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: bench_pipeline ROUNDS INPUT...\n";
    return 2;
  }
  Machine machine;
  const int rounds = std::max(1, std::atoi(arguments[1]));
  const std::vector<std::string> inputs(arguments + 2, arguments + count);
  Seconds cold;
  const std::size_t words = run(machine, inputs, cold);
  Seconds warm;
  for (int i = 0; i < rounds; ++i) run(machine, inputs, warm);
  const std::array<std::pair<const char*, double>, 5> rooms{{{"input", warm.input},
                                                             {"language", warm.language},
                                                             {"extract", warm.extract},
                                                             {"graph and ontology", warm.graph},
                                                             {"exports", warm.exports}}};
  double all = 0;
  for (const auto& room : rooms) all += room.second;
  const double first = cold.input + cold.language + cold.extract + cold.graph + cold.exports;
  std::cout << words << " words; first pass " << static_cast<long>(static_cast<double>(words) / first)
            << " words per CPU second, warm " << static_cast<long>(static_cast<double>(words) * rounds / all)
            << " (" << rounds << " rounds)\n";
  for (const auto& [room, seconds] : rooms) {
    std::cout << "  " << room << ": " << std::round(seconds / all * 1000) / 10.0 << " %\n";
  }
  return 0;
}
