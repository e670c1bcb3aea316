#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace chancery::cli {

/// Checks N-Quads against the end lines that `filter` and `shard` put behind each chunk: as many statements
/// as they say, and nothing behind the last. A file without end lines has nothing to be checked against.
/// Comments of others are no end lines.
class ChunkCheck {
 public:
  /// Takes the next bytes of the file, cut anywhere.
  void read(std::string_view bytes);
  /// To be called once, at the end of the file.
  void finish();

  /// "line 43: article a: ...; ..." for people: the first fault, and how many more there are; empty: none.
  std::string fault() const;
  /// How many chunks came to which end.
  const std::map<std::string, std::size_t>& statuses() const { return statuses_; }

 private:
  void begin_line(char first);
  void end_line();
  void end_chunk(std::string_view id, std::size_t lines);
  void blame(const std::string& what);

  enum class Line { none, statement, comment, blank };
  Line line_ = Line::none;  ///< the one at hand
  std::string comment_;     ///< its beginning, when it is one
  std::size_t number_ = 0;  ///< of the line at hand, from 1
  std::size_t since_ = 0;   ///< statements since the last end line
  std::size_t faults_ = 0;
  std::string first_fault_;
  std::map<std::string, std::size_t> statuses_;
};

}  // namespace chancery::cli
