#pragma once

#include <cstddef>
#include <fstream>
#include <string>

#include "cli/chunk.hpp"

namespace chancery::cli {

/// The file of `--errors`: one line of JSON for each record that failed, there as soon as it failed.
class ErrorFile {
 public:
  /// @param path  empty: nothing is written. @throws Error when it cannot be made
  explicit ErrorFile(std::string path);

  /// @param number  of the record in its stream, from 1
  void write(const Chunk& chunk, std::size_t number);

 private:
  std::string path_;
  std::ofstream file_;
};

}  // namespace chancery::cli
