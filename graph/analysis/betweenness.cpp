#include <algorithm>
#include <atomic>
#include <numeric>
#include <random>
#include <thread>

#include "graph/analysis/ranks.hpp"

namespace chancery::graph::analysis {
namespace {

/// So many parts are summed one after another, whoever computed them: floating-point sums depend on the
/// order.
constexpr std::size_t parts = 16;

/// Shortest ways from one node after another, and what they add to each node that they lead through.
class Ways {
 public:
  explicit Ways(const Network& network)
      : network_(network),
        distance_(network.node_count()),
        ways_(network.node_count()),
        share_(network.node_count()) {
    order_.reserve(network.node_count());
  }

  void add_from(Node source, std::vector<double>& sums) {
    search(source);
    // Back to front: what leads to the nodes behind a node leads through it.
    for (std::size_t i = order_.size(); i-- > 1;) {
      const Node node = order_[i];
      const double share = (1 + share_[node]) / ways_[node];
      for (const auto& arc : network_.arcs(node)) {
        if (distance_[arc.to] + 1 == distance_[node]) share_[arc.to] += ways_[arc.to] * share;
      }
      sums[node] += share_[node];
    }
    for (const Node node : order_) {
      distance_[node] = 0;
      share_[node] = 0;
    }
  }

 private:
  // Distances count from 1, so that 0 says that a node was not reached.
  void search(Node source) {
    order_.assign(1, source);
    distance_[source] = 1;
    ways_[source] = 1;
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const Node node = order_[i];
      for (const auto& arc : network_.arcs(node)) {
        if (distance_[arc.to] == 0) {
          distance_[arc.to] = distance_[node] + 1;
          ways_[arc.to] = 0;
          order_.push_back(arc.to);
        }
        if (distance_[arc.to] == distance_[node] + 1) ways_[arc.to] += ways_[node];
      }
    }
  }

  const Network& network_;
  std::vector<Node> order_;
  std::vector<std::uint32_t> distance_;
  std::vector<double> ways_;
  std::vector<double> share_;
};

std::vector<Node> sources(std::uint32_t nodes, std::uint32_t sample) {
  std::vector<Node> chosen(nodes);
  std::iota(chosen.begin(), chosen.end(), Node{0});
  if (sample == 0 || sample >= nodes) return chosen;
  std::mt19937_64 random(20220603);  // NOLINT(cert-msc51-cpp): the same sample each time
  for (std::uint32_t i = 0; i < sample; ++i) std::swap(chosen[i], chosen[i + random() % (nodes - i)]);
  chosen.resize(sample);
  std::ranges::sort(chosen);
  return chosen;
}

std::vector<double> sum_of(const std::vector<std::vector<double>>& sums, std::uint32_t nodes) {
  std::vector<double> total(nodes);
  for (const auto& part : sums) {
    for (std::size_t node = 0; node < part.size(); ++node) total[node] += part[node];
  }
  return total;
}

}  // namespace

std::vector<double> betweenness(const Network& network, std::uint32_t sample) {
  const std::uint32_t nodes = network.node_count();
  const std::vector<Node> from = sources(nodes, sample);
  std::vector<std::vector<double>> sums(parts);
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    Ways ways(network);
    for (std::size_t part = next++; part < parts; part = next++) {
      sums[part].resize(nodes);
      const std::size_t end = (part + 1) * from.size() / parts;
      for (std::size_t i = part * from.size() / parts; i < end; ++i) ways.add_from(from[i], sums[part]);
    }
  };
  {
    std::vector<std::jthread> helpers(std::min<std::size_t>(parts, std::thread::hardware_concurrency()));
    for (auto& helper : helpers) helper = std::jthread(work);
    work();
  }
  std::vector<double> result = sum_of(sums, nodes);
  if (nodes < 3) return result;
  const double pairs = static_cast<double>(nodes - 1) * static_cast<double>(nodes - 2);
  const double scale = static_cast<double>(nodes) / static_cast<double>(from.size()) / pairs;
  for (double& value : result) value *= scale;
  return result;
}

}  // namespace chancery::graph::analysis
