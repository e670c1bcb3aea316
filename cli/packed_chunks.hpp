#pragma once

#include <cstddef>
#include <string>

#include "cli/chunk.hpp"
#include "cli/record_run.hpp"
#include "exports/output.hpp"

namespace chancery::cli {

/// Chunks with their end lines on their way to whoever only carries and counts them, an engine: many of them
/// in one line of JSON, `{"statuses":{STATUS:NUMBER},"zstd":BASE64}`. What is packed is a whole frame, so
/// that the frames of all lines one after another are a file of zstd.
class PackedChunks {
 public:
  void add(const Chunk& chunk);
  bool is_empty() const { return counts_.records() == 0; }
  /// So much that more would not be packed better.
  bool is_full() const;
  /// Writes the line and starts anew.
  void write(exports::Output& out);

 private:
  std::string quads_;
  StatusCounts counts_;
};

}  // namespace chancery::cli
