#pragma once

#include <cstdint>
#include <vector>

#include "graph/analysis/network.hpp"

/// How important each node of a network is; every result is by node. The same network gives the same bits, on
/// any number of processors.
namespace chancery::graph::analysis {

/// How often a walk that goes on along a random link, and every seventh step or so (damping 0.85) begins anew
/// anywhere, is at each node; the sum is 1. @see Page and Brin 1998
std::vector<double> page_rank(const Network& network);

/// The largest k such that the node stays when all nodes with fewer than k links are taken away, again and
/// again. @see Seidman 1983
std::vector<std::uint32_t> core_numbers(const Network& network);

/// The share of shortest ways between two other nodes that lead through each node, from 0 to 1: the sum over
/// all pairs, divided by their number.
/// @param sample  so many nodes as beginnings, spread at random by a fixed seed; 0 for all (exact)
/// @see Brandes 2001; Brandes and Pich 2007
std::vector<double> betweenness(const Network& network, std::uint32_t sample = 0);

/// Whether what the node holds together falls apart without it. @see Hopcroft and Tarjan 1973
std::vector<bool> articulation_points(const Network& network);

}  // namespace chancery::graph::analysis
