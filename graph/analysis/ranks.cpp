#include "graph/analysis/ranks.hpp"

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/page_rank.hpp>
#include <cmath>
#include <numeric>

#include "graph/analysis/boost_rows.hpp"

namespace chancery::graph::analysis {
namespace {

/// Ends Boost's iteration when the ranks no longer change.
class Settled {
 public:
  template <typename Ranks>
  bool operator()(const Ranks& ranks, const BoostRows& rows) {
    constexpr double small = 1e-10;  // of the sum of all ranks, per iteration
    const auto count = boost::num_vertices(rows);
    before_.resize(count);
    double change = 0;
    for (std::uint32_t node = 0; node < count; ++node) {
      const double rank = boost::get(ranks, node);
      change += std::abs(rank - before_[node]);
      before_[node] = rank;
    }
    return change <= small * static_cast<double>(count);
  }

 private:
  std::vector<double> before_;
};

}  // namespace

// Boost's ranks differ from those that sum to 1 by a constant factor: without links a node has what every
// node has, and that is the only way in which a node of an undirected graph can lose rank.
std::vector<double> page_rank(const Network& network) {
  std::vector<double> ranks(network.node_count());
  std::vector<double> other(network.node_count());
  const BoostRows rows = boost_rows(network);
  constexpr double damping = 0.85;
  boost::graph::page_rank(rows, by_node(ranks), Settled(), damping, boost::num_vertices(rows),
                          by_node(other));
  const double sum = std::accumulate(ranks.begin(), ranks.end(), 0.0);
  for (double& rank : ranks) rank /= sum;
  return ranks;
}

std::vector<std::uint32_t> core_numbers(const Network& network) {
  std::vector<std::uint32_t> cores(network.node_count());
  BoostRows rows = boost_rows(network);
  boost::core_numbers(rows, by_node(cores));
  return cores;
}

std::vector<bool> articulation_points(const Network& network) {
  std::vector<std::uint32_t> points;
  const BoostRows rows = boost_rows(network);
  boost::articulation_points(rows, std::back_inserter(points),
                             boost::vertex_index_map(boost::typed_identity_property_map<std::uint32_t>()));
  std::vector<bool> found(network.node_count());
  for (const std::uint32_t node : points) found[node] = true;
  return found;
}

}  // namespace chancery::graph::analysis
