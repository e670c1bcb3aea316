#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace chancery::cli {

/// A file without a name, gone with this object, that is written line by line and then read from its
/// beginning, as often as wanted.
class TemporaryFile {
 public:
  /// @throws Error when the folder does not take it
  explicit TemporaryFile(const std::string& folder);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  /// @param line  without a line end. @throws Error when the disk is full
  void add(std::string_view line);
  /// Goes to the beginning. @throws Error when the disk is full
  void rewind();
  /// The next line. @return false at the end
  bool next(std::string& line);

 private:
  std::FILE* file_ = nullptr;
  char* buffer_ = nullptr;  ///< of getline
  std::size_t room_ = 0;
};

}  // namespace chancery::cli
