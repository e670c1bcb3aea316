#pragma once

#include <string>

namespace chancery::cli {

/// From now on Ctrl-C and SIGTERM end the program at once with exit code 130 or 143, after removing files
/// that are not complete (UnfinishedFile) and saying so, and a closed pipe is a write error instead of a
/// silent end.
void install_signal_handlers();

/// While one exists, the first Ctrl-C or SIGTERM is only noted, so that a command can complete what it is at;
/// the second ends the program at once. One at a time.
class EndRequest {
 public:
  EndRequest();
  EndRequest(const EndRequest&) = delete;
  EndRequest& operator=(const EndRequest&) = delete;
  ~EndRequest();

  /// Number of the signal that asked for the end; 0 as long as none did.
  int signal() const;
  bool came() const { return signal() != 0; }
  /// "Ctrl-C" or "SIGTERM".
  std::string name() const;
};

}  // namespace chancery::cli
