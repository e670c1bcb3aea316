#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace chancery::graph {

/// An array that grows by segments: elements never move, nothing is copied, and at most one segment is
/// unused. It may begin with elements that lie elsewhere, in a mapped file.
template <typename T>
class Segmented {
 public:
  std::uint32_t size() const { return size_; }
  T& operator[](std::uint32_t at) { return segments_[at >> bits][at & mask]; }
  const T& operator[](std::uint32_t at) const { return segments_[at >> bits][at & mask]; }

  /// Appends and gives the position.
  std::uint32_t push(const T& element) {
    if ((size_ & mask) == 0 && (size_ >> bits) == segments_.size()) add_segment();
    (*this)[size_] = element;
    return size_++;
  }

  /// Begins with `count` elements that stay where they are as long as the array is used. The array is empty.
  void adopt(T* elements, std::uint32_t count) {
    for (std::uint32_t at = 0; at + mask < count; at += mask + 1) segments_.push_back(elements + at);
    const std::uint32_t whole = count & ~mask;
    if (whole < count) std::copy(elements + whole, elements + count, add_segment());  // it will grow
    size_ = count;
  }

  std::size_t bytes() const { return segments_.size() * ((sizeof(T) << bits) + sizeof(void*)); }

 private:
  static constexpr std::uint32_t bits = 12;
  static constexpr std::uint32_t mask = (1U << bits) - 1;

  T* add_segment() {
    owned_.push_back(std::make_unique<T[]>(std::size_t{1} << bits));
    segments_.push_back(owned_.back().get());
    return segments_.back();
  }

  std::vector<T*> segments_;
  std::vector<std::unique_ptr<T[]>> owned_;
  std::uint32_t size_ = 0;
};

}  // namespace chancery::graph
