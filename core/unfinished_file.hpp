#pragma once

#include <string>

namespace chancery {

/// Names a file that is of no use until it is complete, so that it can be removed when a signal ends the
/// program. At most 16 at a time are known; a file beyond that stays behind.
class UnfinishedFile {
 public:
  explicit UnfinishedFile(const std::string& path);
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;
  /// Forgets the name; the file stays.
  ~UnfinishedFile();

 private:
  int slot_ = -1;
};

/// Removes the files that an UnfinishedFile names at this moment. May be called from a signal handler.
void remove_unfinished_files() noexcept;

}  // namespace chancery
