#include "graph/analysis/ranks.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <catch2/catch.hpp>
#include <numeric>
#include <random>
#include <utility>

#include "graph/analysis/boost_rows.hpp"
#include "graph/analysis/communities.hpp"

using namespace chancery::graph::analysis;
using Pairs = std::vector<std::pair<Node, Node>>;

namespace {

Network network_of(std::uint32_t nodes, const Pairs& pairs) {
  std::vector<Tie> ties;
  std::uint32_t number = 0;
  for (const auto& [one, other] : pairs) ties.push_back({one, other, {number++}});
  return {nodes, std::move(ties)};
}

/// Two triangles, 0 1 2 and 4 5 6, joined over 3; 7 hangs on 6; 8 is alone.
Network two_blocs() {
  return network_of(9, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 4}, {6, 7}});
}

Network random_network(std::uint32_t seed, std::uint32_t size, std::size_t links) {
  std::mt19937 random(seed);
  Pairs pairs;
  for (std::size_t i = 0; i < links; ++i) {
    const auto one = static_cast<Node>(random() % size);
    pairs.emplace_back(one, static_cast<Node>(random() % size));
  }
  return network_of(size, pairs);
}

std::size_t parts_without(const Network& network, Node left_out) {
  std::vector<bool> seen(network.node_count());
  std::size_t parts = 0;
  for (Node start = 0; start < network.node_count(); ++start) {
    if (seen[start] || start == left_out) continue;
    ++parts;
    std::vector<Node> stack{start};
    seen[start] = true;
    while (!stack.empty()) {
      const Node node = stack.back();
      stack.pop_back();
      for (const auto& arc : network.arcs(node)) {
        if (seen[arc.to] || arc.to == left_out) continue;
        seen[arc.to] = true;
        stack.push_back(arc.to);
      }
    }
  }
  return parts;
}

}  // namespace

TEST_CASE("PageRank sums to 1 and is what one more step of the walk gives") {
  const Network network = random_network(1, 60, 90);
  const auto rank = page_rank(network);
  CHECK(std::accumulate(rank.begin(), rank.end(), 0.0) == Approx(1));
  double lost = 0;
  for (Node node = 0; node < 60; ++node) lost += network.arcs(node).empty() ? rank[node] : 0;
  for (Node node = 0; node < 60; ++node) {
    double next = 0.15 / 60 + 0.85 * lost / 60;
    for (const auto& arc : network.arcs(node))
      next += 0.85 * rank[arc.to] / static_cast<double>(network.arcs(arc.to).size());
    CHECK(rank[node] == Approx(next).epsilon(1e-6));
  }
}

TEST_CASE("core numbers tell what is held by two links from what hangs on one, and from what has none") {
  CHECK(core_numbers(two_blocs()) == std::vector<std::uint32_t>{2, 2, 2, 2, 2, 2, 2, 1, 0});
}

TEST_CASE("articulation points are those without which there are more parts") {
  CHECK(articulation_points(two_blocs()) ==
        std::vector<bool>{false, false, true, true, true, false, true, false, false});
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    const Network network = random_network(seed, 40, 45);
    const auto found = articulation_points(network);
    const std::size_t parts = parts_without(network, 40);
    for (Node node = 0; node < 40; ++node) {
      const bool alone = network.arcs(node).empty();
      REQUIRE(found[node] == (parts_without(network, node) + (alone ? 1 : 0) > parts));
    }
  }
}

TEST_CASE("exact betweenness is that of Boost, divided by the number of pairs") {
  for (std::uint32_t seed = 0; seed < 5; ++seed) {
    const Network network = random_network(seed, 120, 200);
    std::vector<double> expected(120);
    const BoostRows rows = boost_rows(network);
    boost::brandes_betweenness_centrality(
        rows, boost::centrality_map(by_node(expected))
                  .vertex_index_map(boost::typed_identity_property_map<std::uint32_t>()));
    const auto found = betweenness(network);
    for (Node node = 0; node < 120; ++node)
      REQUIRE(found[node] == Approx(expected[node] / (119.0 * 118.0)).margin(1e-12));
  }
}

TEST_CASE("betweenness from a sample is near to the exact one, and the same each time") {
  const Network network = random_network(7, 2000, 5000);
  const auto exact = betweenness(network);
  const auto sampled = betweenness(network, 500);
  CHECK(sampled == betweenness(network, 500));
  double difference = 0;
  double sum = 0;
  for (Node node = 0; node < 2000; ++node) {
    difference += std::abs(sampled[node] - exact[node]);
    sum += exact[node];
  }
  CHECK(difference / sum < 0.25);
  CHECK(difference > 0);
  CHECK(betweenness(network, 2000) == exact);
  CHECK(betweenness(network, 4000) == exact);
}

TEST_CASE("an empty network and one without links have ranks, cores and groups, too") {
  const Network empty(0, {});
  CHECK(page_rank(empty).empty());
  CHECK(core_numbers(empty).empty());
  CHECK(betweenness(empty).empty());
  CHECK(articulation_points(empty).empty());
  CHECK(communities(empty).count == 0);
  const Network apart(3, {});
  CHECK(page_rank(apart) == std::vector<double>(3, 1.0 / 3));
  CHECK(core_numbers(apart) == std::vector<std::uint32_t>(3, 0));
  CHECK(betweenness(apart) == std::vector<double>(3, 0.0));
  CHECK(communities(apart).of == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("communities are the two blocs, larger ones first, and a node alone is one by itself") {
  const Communities found = communities(two_blocs());
  CHECK(found.count >= 3);
  CHECK(found.of[0] == found.of[1]);
  CHECK(found.of[0] == found.of[2]);
  CHECK(found.of[4] == found.of[5]);
  CHECK(found.of[4] == found.of[6]);
  CHECK(found.of[0] != found.of[4]);
  CHECK(found.of[8] == found.count - 1);
  CHECK(found.of[0] == 0);
}

TEST_CASE("communities are the same each time, have the modularity they say, and follow the resolution") {
  const Network network = random_network(3, 300, 700);
  const Communities found = communities(network);
  const Communities again = communities(network);
  CHECK(found.of == again.of);
  CHECK(found.modularity == again.modularity);
  double within = 0;
  std::vector<double> degree(found.count);
  for (Node node = 0; node < 300; ++node) {
    for (const auto& arc : network.arcs(node)) {
      within += found.of[arc.to] == found.of[node] ? 1 : 0;
      degree[found.of[node]] += 1;
    }
  }
  const double all = 2.0 * network.link_count();
  double expected = within / all;
  for (const double sum : degree) expected -= (sum / all) * (sum / all);
  CHECK(found.modularity == Approx(expected));
  CHECK(found.modularity > 0.3);
  CHECK(communities(network, 8).count > found.count);
}

TEST_CASE("links that weigh more hold a community together") {
  std::vector<Tie> ties{{0, 1, {0}}, {1, 2, {1}}, {2, 3, {2}}, {3, 0, {3}}};
  for (std::uint32_t i = 4; i < 20; ++i) ties.push_back({i % 2 == 0 ? 0U : 2U, i % 2 == 0 ? 1U : 3U, {i}});
  const Communities found = communities(Network(4, ties, Network::Weight::number_of_ties));
  CHECK(found.of == std::vector<std::uint32_t>{0, 0, 1, 1});
}
