#include "exports/captions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace chancery::exports {
namespace {

constexpr double small_dot = 7;  ///< less than a person's

/// A rectangle that something is drawn in.
struct Box {
  double left;
  double top;
  double right;
  double bottom;

  bool meets(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

/// Boxes that are taken, by the squares of a grid that they touch.
class Taken {
 public:
  bool meets(const Box& box) const {
    bool found = false;
    for_squares(box, [&](const Square& square) {
      const auto there = squares_.find(square);
      if (there == squares_.end()) return;
      found = found || std::any_of(there->second.begin(), there->second.end(),
                                   [&](const Box& other) { return box.meets(other); });
    });
    return found;
  }

  void add(const Box& box) {
    for_squares(box, [&](const Square& square) { squares_[square].push_back(box); });
  }

 private:
  using Square = std::array<std::int64_t, 2>;
  static constexpr double side = 64;

  template <typename Visit>
  static void for_squares(const Box& box, Visit visit) {
    const auto square = [](double at) { return static_cast<std::int64_t>(std::floor(at / side)); };
    for (auto x = square(box.left); x <= square(box.right); ++x) {
      for (auto y = square(box.top); y <= square(box.bottom); ++y) visit({x, y});
    }
  }

  std::map<Square, std::vector<Box>> squares_;
};

/// Letters of other scripts may be as wide as they are high.
double width_of(std::string_view text) {
  double width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) == 0x80U) continue;
    const bool is_wide = byte >= 0xE0;
    const bool is_capital = (byte >= 'A' && byte <= 'Z') || byte == 'm' || byte == 'w';
    width += is_wide ? 1 : is_capital ? 0.74 : 0.58;
  }
  return width * caption_size;
}

}  // namespace

std::vector<std::optional<Position>> caption_places(const Picture& picture) {
  Taken taken;
  Taken small;  // dots that give way to the captions of bigger ones
  for (const auto& dot : picture.dots) {
    const Box box{dot.at.x - dot.radius, dot.at.y - dot.radius, dot.at.x + dot.radius, dot.at.y + dot.radius};
    (dot.radius < small_dot ? small : taken).add(box);
  }
  std::vector<std::size_t> order(picture.dots.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return picture.dots[a].radius > picture.dots[b].radius;
  });
  std::vector<std::optional<Position>> places(picture.dots.size());
  for (const std::size_t i : order) {
    const auto& dot = picture.dots[i];
    const double half = width_of(dot.caption) / 2;
    for (const double base :
         {dot.at.y + dot.radius + caption_size, dot.at.y - dot.radius - 0.35 * caption_size}) {
      const Box box{dot.at.x - half, base - 0.8 * caption_size, dot.at.x + half, base + 0.25 * caption_size};
      if (dot.caption.empty() || taken.meets(box) || (dot.radius < small_dot && small.meets(box))) continue;
      taken.add(box);
      places[i] = Position{dot.at.x, base};
      break;
    }
  }
  return places;
}

}  // namespace chancery::exports
