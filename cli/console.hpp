#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "input/reader.hpp"

namespace chancery::cli {

/// What the user sees on standard error while a command runs: messages, and on a terminal a line of progress
/// below them. Nothing else writes to standard error meanwhile.
class Console {
 public:
  using Clock = std::chrono::steady_clock;

  enum class Style {
    none,  ///< no progress
    line,  ///< on a terminal a line below the messages
    json   ///< a line of JSON at once and every second, for programs
  };

  /// @param quiet  no progress
  explicit Console(bool quiet = false) : Console(quiet ? Style::none : Style::line) {}
  explicit Console(Style style);
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  /// Takes the line of progress away.
  ~Console();

  /// Writes a line.
  void say(std::string_view message);
  /// Renews the line of progress, at most ten times a second; as JSON once a second.
  void progress(const input::Progress& progress, std::size_t articles);

 private:
  void clear();

  Style style_;
  bool drawn_ = false;
  Clock::time_point started_;
  Clock::time_point drawn_at_;
};

/// "[#####     ] 12/24 files, 35.1 articles/s, 0:12 left".
std::string progress_line(const input::Progress& progress, std::size_t articles, double seconds);
/// The same as a line of JSON; `left` is missing when it is not known.
std::string progress_json(const input::Progress& progress, std::size_t articles, double seconds);

}  // namespace chancery::cli
