#include <algorithm>

#include "input/readers.hpp"

namespace chancery::input {
namespace {

constexpr std::string_view white = " \t\r\n";

std::size_t first_mark(std::string_view text, std::size_t from = 0) {
  return text.find_first_not_of(white, from);
}

char at(std::string_view text, std::size_t place) { return place < text.size() ? text[place] : '\0'; }

bool begins_object(std::string_view text) {
  const std::size_t brace = first_mark(text);
  const char next = brace == std::string_view::npos ? '\0' : at(text, first_mark(text, brace + 1));
  return at(text, brace) == '{' && (next == '"' || next == '}' || next == '\0');
}

/// Whether every brace that opens in the line closes in it, strings left out.
bool is_balanced(std::string_view line) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '"') {
      in_string = !in_string;
    } else if (!in_string) {
      depth += line[i] == '{' ? 1 : line[i] == '}' ? -1 : 0;
    }
  }
  return depth == 0 && !in_string;
}

}  // namespace

bool is_json(std::string_view head) {
  const std::size_t first = first_mark(head);
  if (at(head, first) != '[') return begins_object(head);
  const std::size_t second = first_mark(head, first + 1);
  return at(head, second) == ']' || begins_object(head.substr(std::min(second, head.size())));
}

bool is_json_lines(std::string_view head) {
  if (!begins_object(head)) return false;
  const std::size_t begin = first_mark(head);
  const std::size_t end = head.find('\n', begin);
  if (end == std::string_view::npos || is_balanced(head.substr(begin, end - begin))) return true;
  return begins_object(head.substr(end)) && at(head, first_mark(head, begin + 1)) == '"';
}

}  // namespace chancery::input
