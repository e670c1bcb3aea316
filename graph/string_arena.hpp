#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace chancery::graph {

/// Holds bytes of strings in blocks; a view of a string stays valid as long as the arena.
class StringArena {
 public:
  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > left_) {
      const std::size_t size = text.size() > block_size / 4 ? text.size() : block_size;
      blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
      bytes_ += size;
      if (size != block_size) return copy(text, blocks_.back().get());  // the block in use stays in use
      next_ = blocks_.back().get();
      left_ = size;
    }
    char* const to = next_;
    next_ += text.size();
    left_ -= text.size();
    return copy(text, to);
  }

  std::size_t bytes() const { return bytes_; }

 private:
  static constexpr std::size_t block_size = std::size_t{64} * 1024;

  static std::string_view copy(std::string_view text, char* to) {
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;
  std::size_t left_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace chancery::graph
