#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "cli/chunk.hpp"
#include "cli/record_run.hpp"

namespace chancery::cli {

/// The file beside a shard's output that says what it was made of and with what, and what came out. Three
/// parts, each beginning on a line of its own: `given` (versions, options, input), `output`, and the
/// articles. A run that was asked to end leaves the articles it had, beside the beginning of the output, for
/// the next.
class Manifest {
 public:
  /// How far a run is, where its output can be cut.
  struct Checkpoint {
    StatusCounts counts;
    std::uint64_t bytes = 0;         ///< of the output
    std::size_t quads = 0;           ///< in them
    std::size_t articles_bytes = 0;  ///< of the list of articles
  };

  Manifest(std::string path, std::string input, std::string output)
      : path_(std::move(path)), input_(std::move(input)), output_(std::move(output)) {}

  /// Hashes the input. @throws Error when it cannot be read
  void describe(const RecordRun& run);
  /// Whether the manifest on disk says the same of what is given, and the output is the one it names.
  bool is_complete() const;
  /// Takes note of an article that was written.
  void add(const Chunk& chunk);
  Checkpoint checkpoint(const StatusCounts& counts, std::uint64_t bytes) const;
  /// Leaves the articles up to the checkpoint as `MANIFEST.part`; the output is cut there.
  /// @throws Error when that fails
  void keep(const Checkpoint& checkpoint) const;
  /// Takes up what keep() left, when the same is given and the beginning of the output is still there. A
  /// checkpoint of nothing when there is nothing to go on with.
  Checkpoint take_up();
  /// Removes what keep() left.
  void forget() const;
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
