#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace chancery::cli {

/// Cuts bytes into lines, in memory bounded by the longest line that is wanted.
class LineReader {
 public:
  /// Fills the beginning of the buffer. @return bytes written; 0 at the end
  using Read = std::function<std::size_t(std::span<char>)>;

  /// @param limit  bytes of the longest line that is kept whole
  LineReader(Read read, std::size_t limit) : read_(std::move(read)), limit_(limit) {}

  struct Line {
    std::string text;       ///< without LF or CRLF; of a line that is too long the beginning
    std::size_t bytes = 0;  ///< of the whole line
    bool is_too_long = false;
  };

  /// The next line of what was read so far. @return false when more must be read, or at the end
  bool next(Line& line);
  /// Reads once.
  void fill();
  bool has_ended() const { return ended_; }

 private:
  Read read_;
  std::size_t limit_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::size_t searched_ = 0;  ///< up to here there is no line end
  std::size_t dropped_ = 0;   ///< bytes of the line at hand that were not kept
  bool ended_ = false;
};

/// Reads standard input. @throws Error when that fails
std::size_t read_standard_input(std::span<char> buffer);

}  // namespace chancery::cli
