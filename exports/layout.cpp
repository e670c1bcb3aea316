#include "exports/layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/error.hpp"
#include "exports/force_layout.hpp"
#include "exports/overlaps.hpp"
#include "exports/packing.hpp"

namespace chancery::exports {
namespace {

constexpr double link_length = 50;  ///< of a usual link, between the rims of its discs
constexpr double part_margin = 22;  ///< around each connected part
constexpr double page_aspect = 1.6;
constexpr std::size_t few = 100;  ///< nodes that need no room made beforehand

/// The connected part of each node, by its first node.
std::vector<std::uint32_t> parts(std::size_t count, std::span<const Link> links) {
  std::vector<std::uint32_t> first(count);
  std::iota(first.begin(), first.end(), 0U);
  const auto root = [&](std::uint32_t node) {
    while (first[node] != node) node = first[node] = first[first[node]];
    return node;
  };
  for (const auto& [a, b] : links) {
    if (a >= count || b >= count) throw Error("a link of the drawing names a node that is not there");
    const std::uint32_t one = root(a);
    const std::uint32_t other = root(b);
    first[std::max(one, other)] = std::min(one, other);
  }
  for (std::uint32_t node = 0; node < count; ++node) first[node] = root(node);
  return first;
}

/// Each link once, from the lower node to the higher.
std::vector<Link> simple(std::span<const Link> links) {
  std::vector<Link> result;
  for (const auto& [a, b] : links) {
    if (a != b) result.push_back({std::min(a, b), std::max(a, b)});
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

/// Turns the drawing so that it is widest from left to right.
void turn_lengthwise(std::vector<Position>& places) {
  const auto count = static_cast<double>(places.size());
  double xx = 0;
  double xy = 0;
  double yy = 0;
  Position middle;
  for (const Position& place : places) middle = {middle.x + place.x / count, middle.y + place.y / count};
  for (const Position& place : places) {
    const double x = place.x - middle.x;
    const double y = place.y - middle.y;
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const double angle = std::atan2(2 * xy, xx - yy) / 2;
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  for (Position& place : places)
    place = {place.x * cosine + place.y * sine, place.y * cosine - place.x * sine};
}

double median_length(std::span<const Link> links, const std::vector<Position>& places) {
  std::vector<double> lengths;
  for (const auto& [a, b] : links)
    lengths.push_back(std::hypot(places[a].x - places[b].x, places[a].y - places[b].y));
  if (lengths.empty()) return 1;
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return std::max(*middle, 1e-3);
}

/// By how much the drawing must grow so that its discs fill no more than a third of it. As in a disc that is
/// filled evenly, its half axes count as twice the standard deviations.
double growth_for_room(std::span<const double> radii, const std::vector<Position>& places) {
  const auto count = static_cast<double>(places.size());
  Position sum;
  Position squares;
  double needed = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    sum = {sum.x + places[i].x, sum.y + places[i].y};
    squares = {squares.x + places[i].x * places[i].x, squares.y + places[i].y * places[i].y};
    needed += std::pow(radii[i] + node_gap / 2, 2);
  }
  const double wide = std::sqrt(std::max(0.0, squares.x / count - std::pow(sum.x / count, 2)));
  const double high = std::sqrt(std::max(0.0, squares.y / count - std::pow(sum.y / count, 2)));
  const double room = 4 * wide * high;
  return room > 0 ? std::max(1.0, std::sqrt(3 * needed / room)) : 1;
}

/// One connected part: its nodes, and their places from (0, 0) on.
struct Part {
  std::vector<std::uint32_t> nodes;
  std::vector<Link> links;  ///< over positions in `nodes`
  std::vector<Position> places;
  Extent extent;
};

void draw(Part& part, std::span<const double> radii_of_all) {
  std::vector<double> radii;
  for (const auto node : part.nodes) radii.push_back(radii_of_all[node]);
  part.places = force_layout(part.nodes.size(), part.links);
  const double mean = std::accumulate(radii.begin(), radii.end(), 0.0) / static_cast<double>(radii.size());
  const double scale = (link_length + 2 * mean) / median_length(part.links, part.places);
  for (Position& place : part.places) place = {place.x * scale, place.y * scale};
  turn_lengthwise(part.places);
  if (radii.size() > few) {
    const double growth = growth_for_room(radii, part.places);
    for (Position& place : part.places) place = {place.x * growth, place.y * growth};
  }
  remove_overlaps(radii, node_gap + 0.2, part.places);  // tenths are rounded
  constexpr double far = std::numeric_limits<double>::infinity();
  Position low{far, far};
  Position high{-far, -far};
  for (std::size_t i = 0; i < radii.size(); ++i) {
    const Position& place = part.places[i];
    low = {std::min(low.x, place.x - radii[i]), std::min(low.y, place.y - radii[i])};
    high = {std::max(high.x, place.x + radii[i]), std::max(high.y, place.y + radii[i])};
  }
  for (Position& place : part.places) place = {place.x - low.x + part_margin, place.y - low.y + part_margin};
  part.extent = {high.x - low.x + 2 * part_margin, high.y - low.y + 2 * part_margin};
}

std::vector<Part> split(std::size_t count, std::span<const Link> links) {
  const std::vector<std::uint32_t> first = parts(count, links);
  std::vector<std::uint32_t> part_of(count);
  std::vector<std::uint32_t> place_of(count);
  std::vector<Part> result;
  for (std::uint32_t node = 0; node < count; ++node) {
    if (first[node] == node) {
      part_of[node] = static_cast<std::uint32_t>(result.size());
      result.emplace_back();
    }
    part_of[node] = part_of[first[node]];
    place_of[node] = static_cast<std::uint32_t>(result[part_of[node]].nodes.size());
    result[part_of[node]].nodes.push_back(node);
  }
  for (const auto& [a, b] : simple(links)) result[part_of[a]].links.push_back({place_of[a], place_of[b]});
  return result;
}

double to_tenths(double number) { return std::round(number * 10) / 10; }

}  // namespace

std::vector<Position> layout(std::span<const double> radii, std::span<const Link> links) {
  std::vector<Part> all = split(radii.size(), links);
  std::vector<Extent> extents;
  for (Part& part : all) {
    draw(part, radii);
    extents.push_back(part.extent);
  }
  const std::vector<Position> corners = pack(extents, page_aspect);
  std::vector<Position> places(radii.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t k = 0; k < all[i].nodes.size(); ++k) {
      places[all[i].nodes[k]] = {to_tenths(corners[i].x + all[i].places[k].x),
                                 to_tenths(corners[i].y + all[i].places[k].y)};
    }
  }
  return places;
}

}  // namespace chancery::exports
