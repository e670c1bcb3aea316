#include <algorithm>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include "cli/event_facts.hpp"
#include "cli/network_command.hpp"
#include "cli/rows.hpp"
#include "graph/analysis/ranks.hpp"

namespace chancery::cli {
namespace {

constexpr std::uint32_t most_for_exact = 5000;      // nodes: some seconds
constexpr std::uint64_t usual_sample = 500;         // of more
constexpr std::uint64_t most_for_sample = 400'000;  // nodes and ends of links: some seconds

/// All measures, by node of the chosen network.
struct Measures {
  std::vector<double> page_rank;
  std::vector<std::uint32_t> degree;
  std::vector<std::uint32_t> core;
  std::vector<double> betweenness;  ///< empty when it was left out

  double of(const std::string& name, graph::analysis::Node node) const {
    if (name == "degree") return degree[node];
    if (name == "core") return core[node];
    return name == "betweenness" ? betweenness[node] : page_rank[node];
  }
};

class Rank : public NetworkCommand {
 public:
  void declare(Options& options) override {
    inputs_.declare_some(options);
    options.choice("--by", by_, {"pagerank", "degree", "core", "betweenness"},
                   "what the order goes by; pagerank when not given");
    kinds_.declare(options, "only these are shown");
    choice_.declare(options);
    options.number("--sample", sample_, 0,
                   "betweenness from so many nodes instead of all; 0 for all; when not given, all up to " +
                       std::to_string(most_for_exact) + " nodes, else " + std::to_string(usual_sample));
    options.number("--rows", most_rows_, 0, "at most so many rows; 0 for all (default)");
    results_.declare(options);
    Rows::declare(options, output_);
  }

 private:
  Measures measure(const graph::analysis::Network& network, Console& console) const {
    Measures result{graph::analysis::page_rank(network), {}, graph::analysis::core_numbers(network), {}};
    for (Node node = 0; node < network.node_count(); ++node)
      result.degree.push_back(static_cast<std::uint32_t>(network.arcs(node).size()));
    const std::uint64_t ends = std::accumulate(result.degree.begin(), result.degree.end(), std::uint64_t{0});
    if (network.node_count() + ends > most_for_sample && sample_ == not_given && by_ != "betweenness") {
      console.say("betweenness is left out for more than " + std::to_string(most_for_sample) +
                  " nodes and ends of links; ask for it with --by betweenness or --sample N");
      return result;
    }
    const bool is_large = network.node_count() > most_for_exact;
    const std::uint64_t sample = sample_ != not_given ? sample_ : is_large ? usual_sample : 0;
    if (sample != 0 && sample < network.node_count()) {
      console.say("betweenness is estimated from " + std::to_string(sample) + " of " +
                  std::to_string(network.node_count()) + " nodes; --sample 0 takes all");
    }
    result.betweenness = graph::analysis::betweenness(
        network, static_cast<std::uint32_t>(std::min<std::uint64_t>(sample, network.node_count())));
    return result;
  }

  bool answer(Subject& subject, Console& console) override {
    const Measures measures = measure(subject.chosen.network, console);
    const bool cut = print(subject, measures);
    if (cut) console.say("more rows were left out; --rows " + std::to_string(most_rows_) + " allows no more");
    const auto set = [&](graph::KnowledgeGraph& graph, graph::VertexId vertex, Node node) {
      NodeResults::set(graph, vertex, "pageRank", measures.page_rank[node]);
      NodeResults::set(graph, vertex, "degree", std::size_t{measures.degree[node]});
      NodeResults::set(graph, vertex, "core", std::size_t{measures.core[node]});
      if (!measures.betweenness.empty())
        NodeResults::set(graph, vertex, "betweenness", measures.betweenness[node]);
    };
    write(subject, set, console);
    return cut;
  }

  /// @return whether rows were left out
  bool print(const Subject& subject, const Measures& measures) const {
    std::vector<Node> order;
    for (Node node = 0; node < subject.chosen.things.size(); ++node) {
      if (kinds_.accepts(subject.kind(node))) order.push_back(node);
    }
    std::ranges::stable_sort(order,
                             [&](Node a, Node b) { return measures.of(by_, a) > measures.of(by_, b); });
    const bool cut = most_rows_ != 0 && order.size() > most_rows_;
    if (cut) order.resize(most_rows_);
    Rows rows({"rank", "name", "kind", "pagerank", "degree", "core", "betweenness", "id"});
    for (const Node node : order) {
      rows.add();
      rows.number(rows.size());
      rows.text(label_of_fact(subject.view, subject.vertex(node)));
      rows.text(lower_case(subject.kind(node)));
      rows.decimal(measures.page_rank[node]);
      rows.number(measures.degree[node]);
      rows.number(measures.core[node]);
      measures.betweenness.empty() ? rows.text("") : rows.decimal(measures.betweenness[node]);
      rows.thing(subject.graph.vertex(subject.vertex(node)).name);
    }
    rows.print(output_);
    return cut;
  }

  static constexpr std::uint64_t not_given = UINT64_MAX;
  std::string by_ = "pagerank";
  std::uint64_t sample_ = not_given;
  std::uint64_t most_rows_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_rank() { return std::make_unique<Rank>(); }

}  // namespace chancery::cli
