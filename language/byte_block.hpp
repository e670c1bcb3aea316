#pragma once

#include <cstddef>
#include <span>

namespace chancery::language {

/// A large block of bytes, not zeroed, in huge pages where the system has them: touching it for the first
/// time costs a fraction of what small pages cost.
class ByteBlock {
 public:
  ByteBlock() = default;
  /// @throws std::bad_alloc
  explicit ByteBlock(std::size_t size);
  ByteBlock(const ByteBlock&) = delete;
  ByteBlock& operator=(const ByteBlock&) = delete;
  ByteBlock(ByteBlock&& other) noexcept;
  ByteBlock& operator=(ByteBlock&& other) noexcept;
  ~ByteBlock();

  std::span<char> bytes() const { return bytes_; }

 private:
  std::span<char> bytes_;
};

}  // namespace chancery::language
