#include "cli/chunk_check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>
#include <utility>

namespace chancery::cli {
namespace {

constexpr std::size_t longest_end_line = std::size_t{1} << 16U;
constexpr std::array<std::string_view, 7> known_statuses{"ok",      "skipped", "bad-record", "too-large",
                                                         "timeout", "memory",  "crashed"};

struct EndLine {
  std::string_view id;
  std::size_t lines = 0;
  std::string_view status;
};

bool parse(std::string_view text, EndLine& end) {
  if (text.ends_with('\r')) text.remove_suffix(1);
  constexpr std::string_view beginning = "# end ";
  if (!text.starts_with(beginning)) return false;
  text.remove_prefix(beginning.size());
  const std::size_t first = text.find(' ');
  const std::size_t last = text.rfind(' ');
  if (first == std::string_view::npos || first == last) return false;
  end.id = text.substr(0, first);
  end.status = text.substr(last + 1);
  const std::string_view number = text.substr(first + 1, last - first - 1);
  const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), end.lines);
  return error == std::errc() && stop == number.data() + number.size() &&
         std::ranges::find(known_statuses, end.status) != known_statuses.end();
}

std::string statements(std::size_t number) {
  return std::to_string(number) + (number == 1 ? " statement" : " statements");
}

}  // namespace

void ChunkCheck::begin_line(char first) {
  ++number_;
  comment_.clear();
  line_ = first == '#' ? Line::comment : first == '\n' || first == '\r' ? Line::blank : Line::statement;
}

void ChunkCheck::read(std::string_view bytes) {
  while (!bytes.empty()) {
    if (line_ == Line::none) begin_line(bytes.front());
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    if (line_ == Line::comment && comment_.size() < longest_end_line) comment_.append(bytes.substr(0, end));
    if (end == bytes.size()) return;
    end_line();
    bytes.remove_prefix(end + 1);
  }
}

void ChunkCheck::end_line() {
  const Line line = std::exchange(line_, Line::none);
  if (line == Line::statement) ++since_;
  EndLine end;
  if (line != Line::comment || !parse(comment_, end)) return;
  ++statuses_[std::string(end.status)];
  end_chunk(end.id, end.lines);
}

void ChunkCheck::end_chunk(std::string_view id, std::size_t lines) {
  const std::size_t found = std::exchange(since_, 0);
  if (found != lines)
    blame("article " + std::string(id) + " has " + statements(found) + ", and its end line says " +
          std::to_string(lines));
}

void ChunkCheck::finish() {
  if (line_ != Line::none) end_line();
  if (since_ > 0 && !statuses_.empty())
    blame(statements(since_) + " at the end of the file without an end line");
}

void ChunkCheck::blame(const std::string& what) {
  if (faults_++ == 0) first_fault_ = "line " + std::to_string(number_) + ": " + what;
}

std::string ChunkCheck::fault() const {
  if (faults_ == 0) return {};
  const std::string more = faults_ == 1 ? "" : ", and " + std::to_string(faults_ - 1) + " more such";
  return first_fault_ + more +
         "; the file was cut or changed: make it again (a file sorted on purpose: without its '# end' lines)";
}

}  // namespace chancery::cli
