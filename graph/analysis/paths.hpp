#pragma once

#include <cstddef>
#include <set>
#include <vector>

#include "graph/analysis/network.hpp"

namespace chancery::graph::analysis {

/// One step of a path: the link, and the node that it leads to.
struct Hop {
  Link link = no_id;
  Node to = no_id;

  friend auto operator<=>(const Hop&, const Hop&) = default;
};
using Path = std::vector<Hop>;

/// Finds shortest paths by a search from both ends that meets in the middle. Keeps 24 bytes a node between
/// searches, so that a search costs only what it touches. The network must outlive it.
class PathFinder {
 public:
  explicit PathFinder(const Network& network);

  /// A shortest path; empty when there is none, or when both ends are one.
  /// @param may_pass  by node, whether a path may go through it (its ends are always allowed); all when empty
  Path shortest(Node from, Node to, const std::vector<bool>& may_pass = {});

  /// Up to `count` paths without loops, shorter ones first; of equal length in the order of their links.
  /// @see Yen 1971, "Finding the K shortest loopless paths in a network"
  std::vector<Path> shortest(Node from, Node to, std::size_t count, const std::vector<bool>& may_pass = {});

 private:
  /// How a search from one end reached a node first.
  struct Mark {
    std::uint32_t search = 0;
    Node before = no_id;
    Link link = no_id;
  };
  struct Side {
    std::vector<Mark> marks;  ///< by node
    std::vector<Node> border;
  };

  bool has_reached(const Side& side, Node node) const { return side.marks[node].search == search_; }
  void start(Side& side, Node node);
  std::size_t width(const Side& side) const;
  Node widen(Side& side, const Side& other, const std::vector<bool>& may_pass);
  Path search(Node from, Node to, const std::vector<bool>& may_pass);
  Path joined(Node from, Node met, Node to) const;
  void add_deviations(Node from, Node to, const std::vector<bool>& may_pass, const std::vector<Path>& found,
                      std::set<std::pair<std::size_t, Path>>& candidates);

  const Network& network_;
  std::uint32_t search_ = 0;
  Side front_;
  Side back_;
  std::set<Node> closed_nodes_;
  std::set<Link> closed_links_;
};

}  // namespace chancery::graph::analysis
