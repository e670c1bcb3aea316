#include <algorithm>
#include <atomic>
#include <numeric>
#include <random>
#include <span>
#include <thread>

#include "graph/analysis/ranks.hpp"

namespace chancery::graph::analysis {
namespace {

/// So many parts are summed one after another, whoever computed them: floating-point sums depend on the
/// order.
constexpr std::size_t parts = 16;

/// The other ends of each node's links, close together.
struct Ends {
  explicit Ends(const Network& network) : first{0} {
    for (Node node = 0; node < network.node_count(); ++node) {
      for (const auto& arc : network.arcs(node)) to.push_back(arc.to);
      first.push_back(static_cast<std::uint32_t>(to.size()));
    }
  }
  std::span<const Node> of(Node node) const {
    return std::span(to).subspan(first[node], first[node + 1] - first[node]);
  }

  std::vector<std::uint32_t> first;  ///< by node
  std::vector<Node> to;
};

/// Shortest ways from one node after another, and what they add to each node that they lead through. Without
/// branches inside: which of a node's links lead on is as good as random, and guessing wrong costs more than
/// writing in vain.
class Ways {
 public:
  explicit Ways(const Ends& ends)
      : ends_(ends),
        order_(ends.first.size()),
        first_ahead_(ends.first.size()),
        ahead_(ends.to.size() + 1),
        states_(ends.first.size() - 1) {}

  void add_from(Node source, std::vector<double>& sums) {
    const std::size_t reached = search(source);
    // Back to front: what leads to the nodes behind a node leads through it.
    for (std::size_t i = reached; i-- > 1;) {
      State& state = states_[order_[i]];
      double behind = 0;
      for (std::size_t at = first_ahead_[i]; at < first_ahead_[i + 1]; ++at)
        behind += states_[ahead_[at]].per_way;
      const double share = behind * state.ways;
      state.per_way = (1 + share) / state.ways;
      sums[order_[i]] += share;
    }
    for (std::size_t i = 0; i < reached; ++i) states_[order_[i]] = {};
  }

 private:
  /// What a search knows of a node, in one place: the arrays of a large network do not fit the cache.
  struct State {
    std::uint32_t distance = 0;  ///< counted from 1; 0 for not reached
    double ways = 0;             ///< how many shortest ways lead there
    double per_way = 0;          ///< what each of them counts for
  };

  /// @return how many nodes were reached
  std::size_t search(Node source) {
    std::size_t reached = 1;
    std::size_t ahead = 0;
    order_[0] = source;
    states_[source] = {1, 1, 0};
    for (std::size_t i = 0; i < reached; ++i) {
      const State from = states_[order_[i]];
      const std::uint32_t next = from.distance + 1;
      for (const Node to : ends_.of(order_[i])) {
        State& state = states_[to];
        const bool is_new = state.distance == 0;
        state.distance = is_new ? next : state.distance;
        const bool is_ahead = state.distance == next;
        state.ways += is_ahead ? from.ways : 0.0;
        order_[reached] = to;
        reached += is_new ? 1 : 0;
        ahead_[ahead] = to;
        ahead += is_ahead ? 1 : 0;
      }
      first_ahead_[i + 1] = ahead;
    }
    return reached;
  }

  const Ends& ends_;
  std::vector<Node> order_;               ///< as reached; one more, for what is written in vain
  std::vector<std::size_t> first_ahead_;  ///< by place in the order
  std::vector<Node> ahead_;               ///< the ends of links that lead on; one more likewise
  std::vector<State> states_;
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
  const Ends ends(network);
  const auto work = [&] {
    Ways ways(ends);
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
