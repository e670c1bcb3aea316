#include "graph/analysis/communities.hpp"

#include <igraph.h>

#include <algorithm>
#include <numeric>
#include <string>

#include "core/error.hpp"

namespace chancery::graph::analysis {
namespace {

void check(igraph_error_t code) {
  if (code != IGRAPH_SUCCESS) throw Error(std::string("igraph: ") + igraph_strerror(code));
}

class IntegerVector {
 public:
  explicit IntegerVector(std::size_t size) {
    check(igraph_vector_int_init(&vector_, static_cast<igraph_integer_t>(size)));
  }
  IntegerVector(const IntegerVector&) = delete;
  IntegerVector& operator=(const IntegerVector&) = delete;
  ~IntegerVector() { igraph_vector_int_destroy(&vector_); }
  igraph_vector_int_t* get() { return &vector_; }
  igraph_integer_t& operator[](std::size_t at) { return VECTOR(vector_)[at]; }

 private:
  igraph_vector_int_t vector_{};
};

class RealVector {
 public:
  explicit RealVector(std::size_t size) {
    check(igraph_vector_init(&vector_, static_cast<igraph_integer_t>(size)));
  }
  RealVector(const RealVector&) = delete;
  RealVector& operator=(const RealVector&) = delete;
  ~RealVector() { igraph_vector_destroy(&vector_); }
  igraph_vector_t* get() { return &vector_; }
  double& operator[](std::size_t at) { return VECTOR(vector_)[at]; }

 private:
  igraph_vector_t vector_{};
};

class Igraph {
 public:
  explicit Igraph(const Network& network) {
    IntegerVector ends(std::size_t{2} * network.link_count());
    for (Node node = 0; node < network.node_count(); ++node) {
      for (const auto& [to, link] : network.arcs(node)) {
        ends[std::size_t{2} * link + (node < to ? 0 : 1)] = node;
      }
    }
    check(igraph_create(&graph_, ends.get(), network.node_count(), IGRAPH_UNDIRECTED));
  }
  Igraph(const Igraph&) = delete;
  Igraph& operator=(const Igraph&) = delete;
  ~Igraph() { igraph_destroy(&graph_); }
  const igraph_t* get() const { return &graph_; }

 private:
  igraph_t graph_{};
};

std::vector<double> strengths(const Network& network) {
  std::vector<double> result(network.node_count());
  for (Node node = 0; node < network.node_count(); ++node) {
    for (const auto& arc : network.arcs(node)) result[node] += network.weight(arc.link);
  }
  return result;
}

// Larger communities first, equal ones by their first node.
void number_by_size(Communities& found) {
  std::vector<std::uint32_t> size(found.count);
  std::vector<std::uint32_t> first(found.count, no_id);
  for (std::uint32_t node = 0; node < found.of.size(); ++node) {
    ++size[found.of[node]];
    first[found.of[node]] = std::min(first[found.of[node]], node);
  }
  std::vector<std::uint32_t> order(found.count);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
    return size[a] != size[b] ? size[a] > size[b] : first[a] < first[b];
  });
  std::vector<std::uint32_t> number(found.count);
  for (std::uint32_t i = 0; i < found.count; ++i) number[order[i]] = i;
  for (std::uint32_t& community : found.of) community = number[community];
}

double modularity(const Network& network, const Communities& found, const std::vector<double>& strength,
                  double total) {
  std::vector<double> all(found.count);
  double within = 0;
  for (Node node = 0; node < network.node_count(); ++node) {
    all[found.of[node]] += strength[node];
    for (const auto& arc : network.arcs(node)) {
      if (found.of[arc.to] == found.of[node]) within += network.weight(arc.link);
    }
  }
  double by_chance = 0;
  for (const double sum : all) by_chance += (sum / total) * (sum / total);
  return within / total - by_chance;
}

// Two iterations after two, until they gain next to nothing: igraph 0.10 stops after one when left to itself.
void run_leiden(const Network& network, const std::vector<double>& strength, double resolution,
                Communities& found) {
  const Igraph graph(network);
  RealVector link_weights(network.link_count());
  RealVector node_weights(network.node_count());
  IntegerVector membership(network.node_count());
  for (Link link = 0; link < network.link_count(); ++link) link_weights[link] = network.weight(link);
  for (Node node = 0; node < network.node_count(); ++node) node_weights[node] = strength[node];
  igraph_rng_seed(igraph_rng_default(), 1);
  constexpr double randomness = 0.01;
  constexpr igraph_integer_t iterations = 2;
  constexpr double least_gain = 0.001;
  igraph_integer_t count = 0;
  double quality = 0;
  double before = -2;  // less than any quality
  for (bool again = false; !again || quality - before >= least_gain; again = true) {
    before = again ? quality : before;
    check(igraph_community_leiden(graph.get(), link_weights.get(), node_weights.get(), resolution, randomness,
                                  again, iterations, membership.get(), &count, &quality));
  }
  found.count = static_cast<std::uint32_t>(count);
  for (Node node = 0; node < network.node_count(); ++node)
    found.of[node] = static_cast<std::uint32_t>(membership[node]);
}

}  // namespace

Communities communities(const Network& network, double resolution) {
  igraph_set_error_handler(igraph_error_handler_ignore);  // errors come as codes, not as abort()
  const std::vector<double> strength = strengths(network);
  const double total = std::accumulate(strength.begin(), strength.end(), 0.0);
  Communities found{std::vector<std::uint32_t>(network.node_count()), network.node_count(), 0};
  std::iota(found.of.begin(), found.of.end(), 0U);
  if (total == 0) return found;
  run_leiden(network, strength, resolution / total, found);
  number_by_size(found);
  found.modularity = modularity(network, found, strength, total);
  return found;
}

}  // namespace chancery::graph::analysis
