#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstdint>
#include <utility>
#include <vector>

#include "graph/analysis/network.hpp"

/// A Network for Boost.Graph's algorithms; only sources of graph/analysis include this.
namespace chancery::graph::analysis {

using BoostRows = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;

/// The network with each link as two edges, there and back.
inline BoostRows boost_rows(const Network& network) {
  std::vector<std::pair<Node, Node>> ends;
  ends.reserve(std::size_t{2} * network.link_count());
  for (Node node = 0; node < network.node_count(); ++node) {
    for (const auto& arc : network.arcs(node)) ends.emplace_back(node, arc.to);
  }
  return {boost::edges_are_sorted, ends.begin(), ends.end(), network.node_count()};
}

/// `values`, by node, as Boost reads and writes them.
template <typename Value>
auto by_node(std::vector<Value>& values) {
  return boost::make_iterator_property_map(values.begin(),
                                           boost::typed_identity_property_map<std::uint32_t>());
}

}  // namespace chancery::graph::analysis
