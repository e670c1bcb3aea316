#include "graph/analysis/paths.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <utility>

using namespace chancery::graph::analysis;
using Pairs = std::vector<std::pair<Node, Node>>;

namespace {

Network network_of(std::uint32_t nodes, const Pairs& pairs) {
  std::vector<Tie> ties;
  std::uint32_t number = 0;
  for (const auto& [one, other] : pairs) ties.push_back({one, other, {number++}});
  return {nodes, std::move(ties)};
}

/// a - b - d and a - c - d (two ways of two hops), a - e - f - d (three), and g by itself; a is 0.
Network ways() { return network_of(7, {{0, 1}, {3, 1}, {0, 2}, {2, 3}, {4, 0}, {4, 5}, {5, 3}}); }

std::string written(const Path& path) {
  std::string text;
  for (const Hop& hop : path) text += static_cast<char>('a' + hop.to);
  return text;
}

std::vector<std::size_t> plain_distances(const Network& network, Node from) {
  std::vector<std::size_t> distance(network.node_count(), network.node_count());
  std::vector<Node> queue{from};
  distance[from] = 0;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const auto& arc : network.arcs(queue[at])) {
      if (distance[arc.to] != network.node_count()) continue;
      distance[arc.to] = distance[queue[at]] + 1;
      queue.push_back(arc.to);
    }
  }
  return distance;
}

/// All paths without loops, by trying everything.
void all_paths(const Network& network, Node at, Node to, std::vector<bool>& used, Path& path,
               std::vector<Path>& found) {
  if (at == to) return found.push_back(path);
  used[at] = true;
  for (const auto& [next, link] : network.arcs(at)) {
    if (used[next]) continue;
    path.push_back({link, next});
    all_paths(network, next, to, used, path, found);
    path.pop_back();
  }
  used[at] = false;
}

Network random_network(std::mt19937& random, std::uint32_t size, std::size_t links) {
  Pairs pairs;
  for (std::size_t i = 0; i < links; ++i) {
    const auto one = static_cast<Node>(random() % size);
    pairs.emplace_back(one, static_cast<Node>(random() % size));
  }
  return network_of(size, pairs);
}

}  // namespace

TEST_CASE("a network has one link for all ties of a pair, no loops, and knows each tie's statement") {
  const Network network = network_of(4, {{0, 1}, {2, 0}, {1, 0}, {3, 3}, {0, 1}});
  CHECK(network.node_count() == 4);
  CHECK(network.link_count() == 2);
  REQUIRE(network.arcs(0).size() == 2);
  CHECK(network.arcs(0)[0].to == 1);
  CHECK(network.arcs(0)[1].to == 2);
  CHECK(network.arcs(3).empty());
  const auto edges = network.edges(network.arcs(1)[0].link);
  REQUIRE(edges.size() == 3);
  CHECK(edges[0].value == 0);
  CHECK(edges[1].value == 2);
  CHECK(edges[2].value == 4);
  CHECK(network.weight(0) == 1);
  CHECK(Network(2, {{0, 1, {7}}, {1, 0, {8}}}, Network::Weight::number_of_ties).weight(0) == 2);
}

TEST_CASE("a network does not depend on the order of its ties") {
  const Network one = network_of(4, {{0, 1}, {2, 0}, {3, 2}});
  const Network other = network_of(4, {{2, 3}, {0, 2}, {1, 0}});
  for (Node node = 0; node < 4; ++node) {
    REQUIRE(one.arcs(node).size() == other.arcs(node).size());
    for (std::size_t i = 0; i < one.arcs(node).size(); ++i) {
      CHECK(one.arcs(node)[i].to == other.arcs(node)[i].to);
      CHECK(one.arcs(node)[i].link == other.arcs(node)[i].link);
    }
  }
}

TEST_CASE("a shortest path goes over links of either direction") {
  const Network network = ways();
  PathFinder finder(network);
  const Path path = finder.shortest(0, 3);
  CHECK(path.size() == 2);
  CHECK(path.back().to == 3);
  CHECK(finder.shortest(0, 6).empty());
  CHECK(finder.shortest(0, 0).empty());
  CHECK(finder.shortest(4711, 0).empty());
}

TEST_CASE("a path goes only through what it may pass") {
  const Network network = ways();
  PathFinder finder(network);
  CHECK(written(finder.shortest(0, 3, {false, false, false, false, true, true, true})) == "efd");
  CHECK(finder.shortest(0, 3, std::vector<bool>(7, false)).empty());
  CHECK(written(finder.shortest(0, 1, std::vector<bool>(7, false))) == "b");
}

TEST_CASE("several paths come shortest first, each once, without loops") {
  const Network network = ways();
  PathFinder finder(network);
  std::vector<std::string> found;
  for (const Path& path : finder.shortest(0, 3, 10)) found.push_back(written(path));
  CHECK(found == std::vector<std::string>{"bd", "cd", "efd"});
  CHECK(finder.shortest(0, 3, 2).size() == 2);
  CHECK(finder.shortest(0, 6, 2).empty());
  CHECK(finder.shortest(0, 3, 0).empty());
}

TEST_CASE("the path found is as short as a plain search finds, on random graphs") {
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    const Network network = random_network(random, 40, 55);
    PathFinder finder(network);
    const auto distance = plain_distances(network, 0);
    for (Node to = 1; to < network.node_count(); ++to) {
      const Path path = finder.shortest(0, to);
      REQUIRE(path.size() == (distance[to] == network.node_count() ? 0 : distance[to]));
      Node at = 0;
      for (const Hop& hop : path) {
        const auto arcs = network.arcs(at);
        REQUIRE(std::any_of(arcs.begin(), arcs.end(),
                            [&](auto& arc) { return arc.to == hop.to && arc.link == hop.link; }));
        at = hop.to;
      }
    }
  }
}

TEST_CASE("the k shortest paths are those that trying everything finds, on random graphs") {
  std::mt19937 random(12);
  for (int round = 0; round < 30; ++round) {
    const Network network = random_network(random, 8, 14);
    std::vector<Path> all;
    std::vector<bool> used(8);
    Path path;
    all_paths(network, 0, 7, used, path, all);
    const auto found = PathFinder(network).shortest(0, 7, 1000);
    REQUIRE(found.size() == all.size());
    std::vector<std::size_t> lengths;
    for (const Path& way : all) lengths.push_back(way.size());
    std::sort(lengths.begin(), lengths.end());
    for (std::size_t i = 0; i < found.size(); ++i) {
      REQUIRE(found[i].size() == lengths[i]);
      REQUIRE(std::find(all.begin(), all.end(), found[i]) != all.end());
      REQUIRE(std::find(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i), found[i]) ==
              found.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
}
