#include "cli/line_reader.hpp"

#include <catch2/catch.hpp>
#include <vector>

using chancery::cli::LineReader;

namespace {

/// "text|bytes", with a ! for those that are too long.
std::vector<std::string> lines_of(const std::string& bytes, std::size_t at_a_time, std::size_t limit) {
  std::size_t at = 0;
  LineReader reader(
      [&](std::span<char> buffer) {
        const std::size_t count = bytes.copy(buffer.data(), std::min(at_a_time, buffer.size()), at);
        at += count;
        return count;
      },
      limit);
  std::vector<std::string> found;
  for (LineReader::Line line;;) {
    if (reader.next(line)) {
      found.push_back(line.text + '|' + std::to_string(line.bytes) + (line.is_too_long ? "!" : ""));
    } else if (reader.has_ended()) {
      return found;
    } else {
      reader.fill();
    }
  }
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines are the same however the bytes come in", "[cli]") {
  for (const std::size_t at_a_time : {1U, 2U, 7U, 1000U}) {
    CHECK(lines_of("one\ntwo\r\n\nlast", at_a_time, 100) == Lines{"one|3", "two|3", "|0", "last|4"});
    CHECK(lines_of("one\n", at_a_time, 100) == Lines{"one|3"});
    CHECK(lines_of("", at_a_time, 100).empty());
  }
}

TEST_CASE("of a line that is too long the beginning stays, and its size", "[cli]") {
  for (const std::size_t at_a_time : {1U, 3U, 1000U}) {
    CHECK(lines_of("abcde\nab\r\nabcd\r\nabc", at_a_time, 3) == Lines{"abc|5!", "ab|2", "abc|5!", "abc|3"});
  }
}
