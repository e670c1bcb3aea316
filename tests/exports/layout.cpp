#include "exports/layout.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "core/error.hpp"
#include "exports/overlaps.hpp"
#include "exports/packing.hpp"

using namespace chancery;
using namespace chancery::exports;

namespace {

/// The least room between two discs.
double least_gap(const std::vector<double>& radii, const std::vector<Position>& places) {
  double least = INFINITY;
  for (std::size_t a = 0; a < radii.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b) {
      const double distance = std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
      least = std::min(least, distance - radii[a] - radii[b]);
    }
  }
  return least;
}

bool same(const std::vector<Position>& a, const std::vector<Position>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Position& p, const Position& q) { return p.x == q.x && p.y == q.y; });
}

/// A hub with leaves, a ring, a pair, and nodes of their own.
std::vector<Link> links_of_some_parts() {
  std::vector<Link> links;
  for (std::uint32_t leaf = 1; leaf < 30; ++leaf) links.push_back({0, leaf});
  for (std::uint32_t node = 30; node < 42; ++node) links.push_back({node, node == 41 ? 30 : node + 1});
  links.push_back({42, 43});
  return links;
}

}  // namespace

TEST_CASE("no two nodes of a layout overlap, in one part or between parts", "[exports][layout]") {
  std::vector<double> radii(60);
  for (std::size_t i = 0; i < radii.size(); ++i) radii[i] = 5 + static_cast<double>(i % 7) * 4;
  const auto places = layout(radii, links_of_some_parts());
  REQUIRE(places.size() == 60);
  CHECK(least_gap(radii, places) >= node_gap);
  for (std::size_t i = 0; i < places.size(); ++i) {
    CHECK(places[i].x >= radii[i]);
    CHECK(places[i].y >= radii[i]);
  }
}

TEST_CASE("a layout is the same each time, and loops and repeated links do not change it",
          "[exports][layout]") {
  const std::vector<double> radii(50, 8);
  auto links = links_of_some_parts();
  const auto places = layout(radii, links);
  CHECK(same(places, layout(radii, links)));
  links.push_back({3, 3});
  links.push_back({5, 0});
  CHECK(same(places, layout(radii, links)));
}

TEST_CASE("linked nodes are nearer to each other than others are", "[exports][layout]") {
  const std::vector<double> radii(44, 8);
  const auto links = links_of_some_parts();
  const auto places = layout(radii, links);
  const auto distance = [&](std::uint32_t a, std::uint32_t b) {
    return std::hypot(places[a].x - places[b].x, places[a].y - places[b].y);
  };
  for (std::uint32_t node = 30; node < 36; ++node) CHECK(distance(node, node + 1) < distance(node, node + 6));
}

TEST_CASE("what has no links is laid out in rows, and nothing gives nothing", "[exports][layout]") {
  CHECK(layout({}, {}).empty());
  const std::vector<double> radii(400, 5);
  const auto places = layout(radii, {});
  CHECK(least_gap(radii, places) >= node_gap);
  double width = 0;
  double height = 0;
  for (const auto& place : places) {
    width = std::max(width, place.x);
    height = std::max(height, place.y);
  }
  CHECK(width > height);
  CHECK(width < 3 * height);
}

TEST_CASE("a link to a node that is not there is refused", "[exports][layout]") {
  const std::vector<double> radii(2, 5);
  const std::vector<Link> links{{0, 2}};
  CHECK_THROWS_AS(layout(radii, links), Error);
}

TEST_CASE("a long chain and a dense graph of more than a thousand nodes keep in bounds and apart",
          "[exports][layout]") {
  const std::uint32_t count = 1200;
  std::vector<Link> links;
  for (std::uint32_t i = 1; i < count; ++i) links.push_back({i, i < 1000 ? (i * 7919U) % i : i - 1});
  const std::vector<double> radii(count, 6);
  CHECK(least_gap(radii, layout(radii, links)) >= node_gap);
}

TEST_CASE("discs at one place part", "[exports][layout]") {
  const std::vector<double> radii(100, 10);
  std::vector<Position> places(100, {5, 5});
  remove_overlaps(radii, 2, places);
  CHECK(least_gap(radii, places) >= 2);
}

TEST_CASE("packed boxes lie beside each other and fill most of the page", "[exports][layout]") {
  std::vector<Extent> boxes{{300, 200}, {100, 350}};
  for (int i = 0; i < 60; ++i) boxes.push_back({20.0 + (i * 37) % 50, 20.0 + (i * 53) % 40});
  const auto corners = pack(boxes, 1.6);
  double area = 0;
  double right = 0;
  double bottom = 0;
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    area += boxes[a].width * boxes[a].height;
    right = std::max(right, corners[a].x + boxes[a].width);
    bottom = std::max(bottom, corners[a].y + boxes[a].height);
    for (std::size_t b = 0; b < a; ++b) {
      const bool apart = corners[a].x + boxes[a].width <= corners[b].x + 1e-6 ||
                         corners[b].x + boxes[b].width <= corners[a].x + 1e-6 ||
                         corners[a].y + boxes[a].height <= corners[b].y + 1e-6 ||
                         corners[b].y + boxes[b].height <= corners[a].y + 1e-6;
      CHECK(apart);
    }
  }
  CHECK(area > 0.7 * right * bottom);
}
