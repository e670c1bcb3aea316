#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace chancery::cli {

/// What the user sees on standard error while a command runs: messages, and on a terminal a line of progress
/// below them. Nothing else writes to standard error meanwhile.
class Console {
 public:
  using Clock = std::chrono::steady_clock;

  /// @param quiet  no progress
  explicit Console(bool quiet = false);
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  /// Takes the line of progress away.
  ~Console();

  /// Writes a line.
  void say(std::string_view message);
  /// Renews the line of progress, at most ten times a second.
  void progress(std::size_t files_done, std::size_t files, std::size_t articles);

 private:
  void clear();

  bool shows_progress_;
  bool drawn_ = false;
  Clock::time_point started_;
  Clock::time_point drawn_at_;
};

/// "[#####     ] 12/24 files, 35.1 articles/s, 0:12 left".
std::string progress_line(std::size_t files_done, std::size_t files, std::size_t articles, double seconds);

}  // namespace chancery::cli
