#pragma once

#include <cstdint>

namespace chancery::extract {

/// Tokens of a document, half open.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
};

}  // namespace chancery::extract
