#include "exports/force_layout.hpp"

#include <igraph/igraph.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "core/error.hpp"

namespace chancery::exports {
namespace {

constexpr std::size_t most_for_kamada_kawai = 250;  // its time grows with the square, and a little more
constexpr std::size_t most_without_grid = 1000;
constexpr double golden_angle = 2.399963229728653;

void check(igraph_error_t result) {
  if (result != IGRAPH_SUCCESS)
    throw Error(std::string("cannot lay the graph out: ") + igraph_strerror(result));
}

/// Without it igraph ends the program at its first error.
class ErrorsReturned {
 public:
  ErrorsReturned() : before_(igraph_set_error_handler(igraph_error_handler_ignore)) {}
  ErrorsReturned(const ErrorsReturned&) = delete;
  ErrorsReturned& operator=(const ErrorsReturned&) = delete;
  ~ErrorsReturned() { igraph_set_error_handler(before_); }

 private:
  igraph_error_handler_t* before_;
};

class Numbers {
 public:
  explicit Numbers(std::span<const Link> links) {
    check(igraph_vector_int_init(&numbers_, static_cast<igraph_integer_t>(2 * links.size())));
    for (std::size_t i = 0; i < 2 * links.size(); ++i) VECTOR(numbers_)[i] = links[i / 2].at(i % 2);
  }
  Numbers(const Numbers&) = delete;
  Numbers& operator=(const Numbers&) = delete;
  ~Numbers() { igraph_vector_int_destroy(&numbers_); }

  const igraph_vector_int_t* get() const { return &numbers_; }

 private:
  igraph_vector_int_t numbers_{};
};

class Graph {
 public:
  Graph(std::size_t count, std::span<const Link> links) {
    check(igraph_create(&graph_, Numbers(links).get(), static_cast<igraph_integer_t>(count),
                        IGRAPH_UNDIRECTED));
  }
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;
  ~Graph() { igraph_destroy(&graph_); }

  const igraph_t* get() const { return &graph_; }

 private:
  igraph_t graph_{};
};

class Places {
 public:
  /// A sunflower: every node has room, and the first ones stand in the middle.
  explicit Places(std::size_t count) : count_(count) {
    check(igraph_matrix_init(&places_, static_cast<igraph_integer_t>(count), 2));
    for (std::size_t i = 0; i < count; ++i) {
      const double radius = std::sqrt(static_cast<double>(i) + 0.5);
      const double angle = golden_angle * static_cast<double>(i);
      MATRIX(places_, i, 0) = radius * std::cos(angle);
      MATRIX(places_, i, 1) = radius * std::sin(angle);
    }
  }
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;
  ~Places() { igraph_matrix_destroy(&places_); }

  igraph_matrix_t* get() { return &places_; }

  std::vector<Position> positions() const {
    std::vector<Position> result(count_);
    for (std::size_t i = 0; i < count_; ++i) result[i] = {MATRIX(places_, i, 0), MATRIX(places_, i, 1)};
    return result;
  }

 private:
  std::size_t count_;
  igraph_matrix_t places_{};
};

/// Steps for a time that grows no faster than the graph.
igraph_integer_t steps(std::size_t count) {
  const auto nodes = static_cast<double>(count);
  const double wanted = count <= most_without_grid ? 1.5e8 / (nodes * nodes) : 1.5e6 / nodes;
  return static_cast<igraph_integer_t>(std::clamp(wanted, 30.0, 500.0));
}

/// A chain that the others push away would make everything else small: beyond the distance that 95 of 100
/// nodes keep from the middle, distances grow with their logarithm only.
void draw_outliers_in(std::vector<Position>& places) {
  Position middle;
  for (const Position& place : places) {
    middle.x += place.x / static_cast<double>(places.size());
    middle.y += place.y / static_cast<double>(places.size());
  }
  std::vector<double> distances;
  distances.reserve(places.size());
  for (const Position& place : places)
    distances.push_back(std::hypot(place.x - middle.x, place.y - middle.y));
  std::vector<double> sorted = distances;
  const auto usual = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 95 / 100);
  std::nth_element(sorted.begin(), usual, sorted.end());
  const double limit = *usual;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (distances[i] <= limit || limit <= 0) continue;
    const double factor = limit * (1 + std::log(distances[i] / limit)) / distances[i];
    places[i] = {middle.x + (places[i].x - middle.x) * factor, middle.y + (places[i].y - middle.y) * factor};
  }
}

}  // namespace

std::vector<Position> force_layout(std::size_t count, std::span<const Link> links) {
  if (count <= 1) return std::vector<Position>(count);
  const ErrorsReturned errors_returned;
  const Graph graph(count, links);
  Places places(count);
  check(igraph_rng_seed(igraph_rng_default(), 1));
  const auto nodes = static_cast<double>(count);
  if (count <= most_for_kamada_kawai) {
    check(igraph_layout_kamada_kawai(graph.get(), places.get(), true,
                                     static_cast<igraph_integer_t>(50 * count), 0, nodes, nullptr, nullptr,
                                     nullptr, nullptr, nullptr));
  }
  const auto grid = count <= most_without_grid ? IGRAPH_LAYOUT_NOGRID : IGRAPH_LAYOUT_GRID;
  const double first_step = std::sqrt(nodes) * (count <= most_for_kamada_kawai ? 0.3 : 1);
  check(igraph_layout_fruchterman_reingold(graph.get(), places.get(), true, steps(count), first_step, grid,
                                           nullptr, nullptr, nullptr, nullptr, nullptr));
  std::vector<Position> result = places.positions();
  draw_outliers_in(result);
  return result;
}

}  // namespace chancery::exports
