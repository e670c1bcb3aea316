#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/line_sorter.hpp"

namespace chancery::cli {

/// Tells which of any number of articles may be copies of each other at all, in bounded memory: those whose
/// sketches share a band. Only they need be shown to a CopyFinder. In memory are 8 bytes for each of them.
class CopySuspects {
 public:
  /// @param folder  for temporary files
  /// @param memory  bytes, of the sort
  CopySuspects(std::string folder, std::size_t memory) : bands_(std::move(folder), memory) {}

  void note(std::string_view article, std::string_view sketch);
  /// Decides, once, after the last note().
  void settle();
  /// True as well, once in a very long while, for one that shares nothing.
  bool contains(std::string_view article) const;

 private:
  LineSorter bands_;
  std::vector<std::uint64_t> suspects_;  ///< hashes of articles, sorted
};

}  // namespace chancery::cli
