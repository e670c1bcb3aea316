#pragma once

#include <string>

#include "cli/chunk.hpp"
#include "cli/record_run.hpp"

namespace chancery::cli {

/// The file beside a shard's output that says what it was made of and with what, and what came out. Three
/// parts, each beginning on a line of its own: `given` (versions, options, input), `output`, and the
/// articles.
class Manifest {
 public:
  Manifest(std::string path, std::string input, std::string output)
      : path_(path), input_(input), output_(output) {}

  /// Hashes the input. @throws Error when it cannot be read
  void describe(const RecordRun& run);
  /// Whether the manifest on disk says the same of what is given, and the output is the one it names.
  bool is_complete() const;
  /// Takes note of an article that was written.
  void add(const Chunk& chunk);
  /// Writes it; the output is on the disk. @throws Error when that fails
  void write(const StatusCounts& counts) const;

 private:
  std::string part_of_output() const;

  std::string path_;
  std::string input_;
  std::string output_;
  std::string given_;
  std::string articles_;  ///< as JSON
  std::size_t quads_ = 0;
};

}  // namespace chancery::cli
