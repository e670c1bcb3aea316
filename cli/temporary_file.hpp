#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace chancery::cli {

/// A file without a name, gone with this object however the program ends, that is written line by line and
/// then read from its beginning, as often as wanted. A line is any bytes.
class TemporaryFile {
 public:
  /// @throws Error when the folder does not take it
  explicit TemporaryFile(const std::string& folder);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  /// @throws Error when the disk is full
  void add(std::string_view line);
  /// Goes to the beginning. @throws Error when the disk is full
  void rewind();
  /// The next line. @return false at the end
  /// @throws Error when it cannot be read
  bool next(std::string& line);

 private:
  using Size = std::uint32_t;  ///< of a line, stands before it

  std::FILE* file_ = nullptr;
};

}  // namespace chancery::cli
