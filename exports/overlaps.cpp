#include "exports/overlaps.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace chancery::exports {
namespace {

constexpr int passes_before_spreading = 40;
constexpr double spread = 1.15;
constexpr double golden_angle = 2.399963229728653;

class Discs {
 public:
  Discs(std::span<const double> radii, double gap, std::vector<Position>& places)
      : radii_(radii), gap_(gap), places_(places) {
    const double widest = radii.empty() ? 0 : *std::max_element(radii.begin(), radii.end());
    side_ = 2 * widest + gap + 1;
  }

  /// Moves each pair that is too near half of what it lacks. @return whether there was one
  bool part() {
    sort_into_cells();
    bool moved = false;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const auto [column, row] = cells_[i].first;
      for (std::int64_t next = row; next <= row + 1; ++next) {
        const std::int64_t from = next == row ? column : column - 1;
        for (auto other = first_in(next, from, i + 1); is_between(other, next, column + 1); ++other)
          moved = part(cells_[i].second, cells_[other].second) || moved;
      }
    }
    return moved;
  }

  void spread_all() {
    for (Position& place : places_) place = {place.x * spread, place.y * spread};
  }

 private:
  using Cell = std::pair<std::int64_t, std::int64_t>;  ///< column and row
  static bool is_before(const Cell& a, const Cell& b) {
    return std::pair(a.second, a.first) < std::pair(b.second, b.first);
  }

  void sort_into_cells() {
    cells_.clear();
    for (std::size_t i = 0; i < places_.size(); ++i) {
      const Cell cell{std::llround(places_[i].x / side_), std::llround(places_[i].y / side_)};
      cells_.emplace_back(cell, i);
    }
    std::stable_sort(cells_.begin(), cells_.end(),
                     [](const auto& a, const auto& b) { return is_before(a.first, b.first); });
  }

  /// The first disc from `start` on whose cell is not before that column of the row.
  std::size_t first_in(std::int64_t row, std::int64_t column, std::size_t start) const {
    const auto found =
        std::lower_bound(cells_.begin() + static_cast<std::ptrdiff_t>(start), cells_.end(), Cell{column, row},
                         [](const auto& entry, const Cell& cell) { return is_before(entry.first, cell); });
    return static_cast<std::size_t>(found - cells_.begin());
  }

  bool is_between(std::size_t at, std::int64_t row, std::int64_t last_column) const {
    return at < cells_.size() && cells_[at].first.second == row && cells_[at].first.first <= last_column;
  }

  bool part(std::size_t a, std::size_t b) {
    const double wanted = radii_[a] + radii_[b] + gap_;
    double dx = places_[b].x - places_[a].x;
    double dy = places_[b].y - places_[a].y;
    double distance = std::hypot(dx, dy);
    if (distance >= wanted) return false;
    if (distance < 1e-6) {
      const double angle = golden_angle * static_cast<double>(std::max(a, b));
      dx = std::cos(angle);
      dy = std::sin(angle);
      distance = 1;
    }
    const double real_distance = std::hypot(places_[b].x - places_[a].x, places_[b].y - places_[a].y);
    const double push = (wanted - real_distance + 0.2) / 2 / distance;
    places_[a] = {places_[a].x - dx * push, places_[a].y - dy * push};
    places_[b] = {places_[b].x + dx * push, places_[b].y + dy * push};
    return true;
  }

  std::span<const double> radii_;
  double gap_;
  std::vector<Position>& places_;
  double side_;
  std::vector<std::pair<Cell, std::size_t>> cells_;  ///< with the disc, by row and column
};

}  // namespace

void remove_overlaps(std::span<const double> radii, double gap, std::vector<Position>& places) {
  Discs discs(radii, gap, places);
  for (int pass = 1; discs.part(); ++pass) {
    if (pass % passes_before_spreading == 0) discs.spread_all();
  }
}

}  // namespace chancery::exports
