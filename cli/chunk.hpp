#pragma once

#include <cstddef>
#include <string>

namespace chancery::cli {

/// What one record of a stream became: its statements as lines of N-Quads, or why there are none.
struct Chunk {
  std::string id;             ///< of the article, as a segment of an IRI: no space, no line end
  std::string status = "ok";  ///< "ok", "skipped", or what failed: "bad-record", "too-large", "timeout",
                              ///< "memory", "crashed"
  std::size_t lines = 0;      ///< in `quads`
  std::string quads;          ///< each line with its end; empty when the status is not "ok"
  std::string message;        ///< for people, when the status is not "ok"

  bool failed() const { return status != "ok" && status != "skipped"; }
};

/// The chunk as bytes for another process of the same program on the same machine.
std::string packed(const Chunk& chunk);
/// Takes a chunk from the beginning of `bytes`. @return false when it is not complete yet
bool unpack(std::string& bytes, Chunk& chunk);

}  // namespace chancery::cli
