#include "exports/packing.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chancery::exports {
namespace {

/// The lower edge of what has been placed so far, as steps from left to right.
class Skyline {
 public:
  explicit Skyline(double width) : width_(width) { steps_.push_back({0, 0}); }

  /// The highest place that takes a box, the leftmost of several. The box counts as placed.
  Position place(Extent box) {
    std::size_t best = 0;
    double top = INFINITY;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      if (i > 0 && steps_[i].x + box.width > width_ + 1e-6) break;
      const double here = lowest(i, box.width);
      if (here >= top) continue;
      top = here;
      best = i;
    }
    const Position corner{steps_[best].x, top};
    cover(best, corner.x + box.width, top + box.height);
    return corner;
  }

 private:
  /// The lowest edge under a box that begins at the step.
  double lowest(std::size_t step, double width) const {
    const double end = steps_[step].x + width;
    double result = 0;
    for (; step < steps_.size() && steps_[step].x < end - 1e-6; ++step)
      result = std::max(result, steps_[step].y);
    return result;
  }

  void cover(std::size_t first, double end, double height) {
    std::size_t last = first;
    while (last + 1 < steps_.size() && steps_[last + 1].x < end + 1e-6) ++last;
    const Position rest{end, steps_[last].y};
    const bool ends_here = end >= width_ - 1e-6;
    steps_[first].y = height;
    const auto begin = steps_.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    const auto next = steps_.erase(begin, steps_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    if (!ends_here && (next == steps_.end() || next->x > end + 1e-6)) steps_.insert(next, rest);
  }

  double width_;
  std::vector<Position> steps_;
};

}  // namespace

std::vector<Position> pack(std::span<const Extent> boxes, double aspect) {
  double area = 0;
  double widest = 0;
  for (const Extent& box : boxes) {
    area += box.width * box.height;
    widest = std::max(widest, box.width);
  }
  std::vector<std::size_t> order(boxes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return boxes[a].height > boxes[b].height; });
  Skyline skyline(std::max(widest, std::sqrt(area * aspect)));
  std::vector<Position> corners(boxes.size());
  for (const std::size_t box : order) corners[box] = skyline.place(boxes[box]);
  return corners;
}

}  // namespace chancery::exports
