#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "input/byte_stream.hpp"
#include "input/reader.hpp"

namespace chancery::cli {

/// Counts how much of a command's inputs is read, as they lie there, packed or not: for its progress.
class ByteMeter {
 public:
  /// @param paths   files; "-" for standard input
  /// @param passes  how often all that was read is gone through, the reading among them: each adds as many
  ///                bytes
  explicit ByteMeter(std::span<const std::string> paths, std::size_t passes = 1);
  ByteMeter(const ByteMeter&) = delete;
  ByteMeter& operator=(const ByteMeter&) = delete;
  ~ByteMeter() = default;

  /// The file, whose bytes are counted on their way. @throws std::runtime_error when it cannot be opened
  std::unique_ptr<input::ByteSource> open(const std::string& path);
  void add(std::size_t bytes) { progress_.bytes = read_ += bytes; }
  void end_file() { ++progress_.files_done; }
  /// One of `steps` steps of a later pass is done.
  void step(std::size_t steps);
  const input::Progress& progress() const { return progress_; }

 private:
  input::Progress progress_;
  std::uint64_t size_ = 0;  ///< of all files; 0 when not known
  std::uint64_t read_ = 0;
  std::uint64_t steps_ = 0;
};

}  // namespace chancery::cli
