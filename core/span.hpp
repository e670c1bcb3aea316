#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace chancery {

/// Half-open byte range in a UTF-8 text, mostly input::Article::text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  /// The bytes of the range. The range must lie within `text`.
  constexpr std::string_view in(std::string_view text) const { return text.substr(begin, size()); }

  friend constexpr auto operator<=>(Span, Span) = default;
};

}  // namespace chancery
