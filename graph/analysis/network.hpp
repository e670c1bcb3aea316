#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "graph/ids.hpp"

namespace chancery::graph::analysis {

using Node = std::uint32_t;  ///< counts up from 0 in the order that whoever built the network chose
using Link = std::uint32_t;  ///< likewise, by the pair of its ends

/// That a statement of the knowledge graph links two nodes.
struct Tie {
  Node one = no_id;
  Node other = no_id;
  EdgeId edge;
};

/// Things and the links between them as the graph's own questions see them: undirected, without loops, one
/// link for all ties of a pair, in compressed sparse rows (16 bytes a link, 4 a tie, 4 a node). What is read
/// from it depends on the numbers of nodes alone, not on the order of ties.
class Network {
 public:
  struct Arc {
    Node to = no_id;
    Link link = no_id;
  };
  enum class Weight { one, number_of_ties };

  /// @param nodes  how many there are; every tie is between two of them
  Network(std::uint32_t nodes, std::vector<Tie> ties, Weight weight = Weight::one);

  std::uint32_t node_count() const { return static_cast<std::uint32_t>(rows_.size() - 1); }
  std::uint32_t link_count() const { return static_cast<std::uint32_t>(first_tie_.size() - 1); }
  /// The links at a node, sorted by their other end.
  std::span<const Arc> arcs(Node node) const {
    return std::span(arcs_).subspan(rows_[node], rows_[node + 1] - rows_[node]);
  }
  /// The statements of a link, in the order of their numbers.
  std::span<const EdgeId> edges(Link link) const {
    return std::span(edges_).subspan(first_tie_[link], first_tie_[link + 1] - first_tie_[link]);
  }
  double weight(Link link) const {
    return weight_ == Weight::one ? 1.0 : static_cast<double>(edges(link).size());
  }

 private:
  void add_links(std::span<const Tie> ties);

  Weight weight_;
  std::vector<std::uint32_t> rows_;  ///< by node: its first arc
  std::vector<Arc> arcs_;
  std::vector<std::uint32_t> first_tie_;  ///< by link
  std::vector<EdgeId> edges_;
};

}  // namespace chancery::graph::analysis
