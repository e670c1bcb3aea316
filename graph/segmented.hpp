#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace chancery::graph {

/// An array that grows by segments: elements never move, nothing is copied, and at most one segment is
/// unused.
template <typename T>
class Segmented {
 public:
  std::uint32_t size() const { return size_; }
  T& operator[](std::uint32_t at) { return segments_[at >> bits][at & mask]; }
  const T& operator[](std::uint32_t at) const { return segments_[at >> bits][at & mask]; }

  /// Appends and gives the position.
  std::uint32_t push(const T& element) {
    if ((size_ & mask) == 0 && (size_ >> bits) == segments_.size()) {
      segments_.push_back(std::make_unique<T[]>(std::size_t{1} << bits));
    }
    (*this)[size_] = element;
    return size_++;
  }

  std::size_t bytes() const { return segments_.size() * ((sizeof(T) << bits) + sizeof(void*)); }

 private:
  static constexpr std::uint32_t bits = 12;
  static constexpr std::uint32_t mask = (1U << bits) - 1;
  std::vector<std::unique_ptr<T[]>> segments_;
  std::uint32_t size_ = 0;
};

}  // namespace chancery::graph
