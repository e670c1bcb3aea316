#include "rdf/line_end.hpp"

namespace chancery::rdf {
namespace {

constexpr std::string_view blanks = " \t\r";

/// The place behind the IRI or the text that begins at `at`.
std::size_t behind(std::string_view line, std::size_t at) {
  const char close = line[at] == '<' ? '>' : '"';
  for (++at; at < line.size() && line[at] != close; ++at) {
    if (line[at] == '\\') ++at;
  }
  return at + 1;
}

}  // namespace

bool ends_well(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (c == '<' || c == '"') {
      at = behind(line, at);
      continue;
    }
    const bool is_last =
        at + 1 == line.size() || (blanks.find(line[at + 1]) != std::string_view::npos) || line[at + 1] == '#';
    if (c == '.' && is_last) {
      const std::size_t next = line.find_first_not_of(blanks, at + 1);
      const bool nothing_more = next == std::string_view::npos || line[next] == '#';
      return nothing_more && at > 0 && line[at - 1] != '.';
    }
    if (c == '#') break;
    ++at;
  }
  return line.substr(0, at).find_first_not_of(blanks) == std::string_view::npos;
}

}  // namespace chancery::rdf
