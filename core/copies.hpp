#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chancery {

/// What tells a text from others, in 256 hexadecimal digits: the smallest of 32 hashes of its runs of four
/// words. Empty for a text of fewer than 40 words. @see Broder 1997, "On the resemblance and containment of
/// documents"
std::string text_sketch(std::string_view body);

/// Keys of which two texts share one when they are copies: who has many texts can sort them by these keys,
/// and show only those that share one to a CopyFinder. Empty for what is no sketch.
std::vector<std::uint64_t> sketch_bands(std::string_view sketch);

/// Finds texts that are nearly the same as one before: an agency's report in two papers, a page crawled
/// twice. Two texts are copies when about four fifths of their runs of four words are the same, in any order.
/// Holds some 500 bytes a text.
class CopyFinder {
 public:
  /// Takes note of a text under its id. @param sketch  of text_sketch()
  /// @return the id of the first text it is a copy of; empty when it is none, or the sketch is empty or no
  /// sketch
  std::string note(const std::string& id, std::string_view sketch);

 private:
  using Sketch = std::array<std::uint32_t, 32>;

  std::vector<std::string> ids_;
  std::vector<Sketch> sketches_;
  std::unordered_multimap<std::uint64_t, std::uint32_t> bands_;  ///< hash of a band -> texts that have it
};

}  // namespace chancery
