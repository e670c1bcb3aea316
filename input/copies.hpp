#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chancery::input {

/// Finds texts that are nearly the same as one before: an agency's report in two papers, a page crawled
/// twice. Two texts are copies when about four fifths of their runs of four words are the same, in any order.
/// Holds some 500 bytes a text. @see Broder 1997, "On the resemblance and containment of documents"
class CopyFinder {
 public:
  /// Takes note of a text under its id. @return the id of the first text it is a copy of; empty when it is
  /// none, or has fewer than 40 words
  std::string note(const std::string& id, std::string_view body);

 private:
  static constexpr std::size_t bands = 8;
  static constexpr std::size_t rows = 4;
  using Sketch = std::array<std::uint32_t, bands * rows>;

  static bool sketch_of(std::string_view body, Sketch& sketch);

  std::vector<std::string> ids_;
  std::vector<Sketch> sketches_;
  std::unordered_multimap<std::uint64_t, std::uint32_t> bands_;  ///< hash of a band -> texts that have it
};

}  // namespace chancery::input
