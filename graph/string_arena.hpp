#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace chancery::graph {

/// Holds bytes of strings in blocks; a string stays where it is as long as the arena. The first block may lie
/// elsewhere, in a mapped file.
class StringArena {
 public:
  /// Where a string lies: number of its block, and offset in it.
  using Place = std::uint64_t;

  StringArena() : blocks_(1) {}

  Place keep_at(std::string_view text) {
    if (text.empty()) return 0;
    if (text.size() > left_) {
      const std::size_t size = text.size() > block_size / 4 ? text.size() : block_size;
      owned_.push_back(std::make_unique_for_overwrite<char[]>(size));
      blocks_.push_back(owned_.back().get());
      bytes_ += size;
      std::memcpy(owned_.back().get(), text.data(), text.size());
      const Place place = static_cast<Place>(blocks_.size() - 1) << offset_bits;
      if (size != block_size) return place;  // the block in use stays in use
      next_ = place + text.size();
      to_ = owned_.back().get() + text.size();
      left_ = size - text.size();
      return place;
    }
    std::memcpy(to_, text.data(), text.size());
    const Place place = next_;
    next_ += text.size();
    to_ += text.size();
    left_ -= text.size();
    return place;
  }
  std::string_view keep(std::string_view text) { return at(keep_at(text), text.size()); }

  std::string_view at(Place place, std::size_t size) const {
    return {blocks_[place >> offset_bits] + (place & ((Place{1} << offset_bits) - 1)), size};
  }

  /// Takes these bytes, which stay where they are, as the first block. The arena is empty.
  void adopt(const char* bytes, std::size_t size) {
    blocks_.front() = bytes;
    bytes_ = size;
  }

  std::size_t bytes() const { return bytes_; }

 private:
  static constexpr std::size_t block_size = std::size_t{64} * 1024;
  static constexpr unsigned offset_bits = 40;

  std::vector<const char*> blocks_;
  std::vector<std::unique_ptr<char[]>> owned_;
  char* to_ = nullptr;
  Place next_ = 0;
  std::size_t left_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace chancery::graph
