#include "graph/analysis/network.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chancery::graph::analysis {

Network::Network(std::uint32_t nodes, std::vector<Tie> ties, Weight weight)
    : weight_(weight), rows_(std::size_t{nodes} + 1) {
  for (Tie& tie : ties) {
    if (tie.other < tie.one) std::swap(tie.one, tie.other);
  }
  std::erase_if(ties, [](const Tie& tie) { return tie.one == tie.other; });
  std::ranges::sort(ties, {}, [](const Tie& tie) { return std::tuple(tie.one, tie.other, tie.edge); });
  add_links(ties);
}

// Links come sorted by both ends, so that each row is filled in the order of its other ends: first those with
// smaller numbers, whose rows are earlier, then those with larger ones.
void Network::add_links(std::span<const Tie> ties) {
  std::vector<std::pair<Node, Node>> ends;
  for (const Tie& tie : ties) {
    if (ends.empty() || ends.back() != std::pair(tie.one, tie.other)) {
      ends.emplace_back(tie.one, tie.other);
      first_tie_.push_back(static_cast<std::uint32_t>(edges_.size()));
    }
    edges_.push_back(tie.edge);
  }
  first_tie_.push_back(static_cast<std::uint32_t>(edges_.size()));
  for (const auto& [one, other] : ends) {
    ++rows_[one + 1];
    ++rows_[other + 1];
  }
  for (std::size_t node = 1; node < rows_.size(); ++node) rows_[node] += rows_[node - 1];
  arcs_.resize(2 * ends.size());
  std::vector<std::uint32_t> next(rows_.begin(), rows_.end() - 1);
  for (Link link = 0; link < ends.size(); ++link) arcs_[next[ends[link].second]++] = {ends[link].first, link};
  for (Link link = 0; link < ends.size(); ++link) arcs_[next[ends[link].first]++] = {ends[link].second, link};
}

}  // namespace chancery::graph::analysis
