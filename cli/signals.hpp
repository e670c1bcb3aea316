#pragma once

#include <string>

namespace chancery::cli {

/// From now on Ctrl-C and SIGTERM end the program at once with exit code 130 or 143, after removing the files
/// that an UnfinishedFile names; a closed pipe is a write error instead of a silent end.
void install_signal_handlers();

/// Names a file that is of no use until it is complete: it is removed when a signal ends the program.
/// At most 16 at a time; a file beyond that stays behind.
class UnfinishedFile {
 public:
  explicit UnfinishedFile(const std::string& path);
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;
  ~UnfinishedFile();

 private:
  int slot_;
};

}  // namespace chancery::cli
