#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

namespace chancery::language {

/// A block of zeroed floats that begins at a cache line (64 bytes), as the kernels want it.
class AlignedFloats {
 public:
  AlignedFloats() = default;
  explicit AlignedFloats(std::size_t size) : AlignedFloats(untouched(size)) {
    std::memset(data_.get(), 0, size * sizeof(float));
  }
  /// A block with whatever lay in memory: pages that are never written cost nothing.
  static AlignedFloats untouched(std::size_t size) {
    AlignedFloats floats;
    floats.data_.reset(static_cast<float*>(::operator new(size * sizeof(float), alignment)));
    floats.size_ = size;
    return floats;
  }

  float* data() { return data_.get(); }
  const float* data() const { return data_.get(); }
  std::size_t size() const { return size_; }
  float& operator[](std::size_t index) { return data_.get()[index]; }
  float operator[](std::size_t index) const { return data_.get()[index]; }

 private:
  static constexpr std::align_val_t alignment{64};
  struct Free {
    void operator()(float* data) const noexcept { ::operator delete(data, alignment); }
  };
  std::unique_ptr<float, Free> data_;
  std::size_t size_ = 0;
};

}  // namespace chancery::language
