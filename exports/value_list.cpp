#include "exports/value_list.hpp"

#include <algorithm>

namespace chancery::exports {
namespace {

/// The first character that is not itself in a list; npos when there is none.
std::size_t first_special(std::string_view text) {
  const std::size_t bar = text.find('|');
  return std::min(bar, text.substr(0, bar).find('\\'));
}

}  // namespace

bool ValueList::is_plain(std::string_view value) {
  return !value.empty() && first_special(value) == std::string_view::npos;
}

void ValueList::append(std::string& list, std::string_view value, bool first) {
  if (!first) list += separator;
  if (value.empty()) list += "\\e";
  for (const char c : value) {
    if (c == '\\' || c == '|') list += '\\';
    list += c;
  }
}

bool ValueList::take(std::string_view& list, std::string& value) {
  value.clear();
  if (list.empty()) return false;
  while (true) {
    const std::size_t at = first_special(list);
    value += list.substr(0, at);
    list.remove_prefix(std::min(at, list.size()));
    if (list.empty()) return true;
    if (list.size() < 2) return false;
    const char next = list[1];
    if (list.front() == '|') {
      if (!value.ends_with(' ') || next != ' ' || list.size() == 2) return false;
      value.pop_back();
      list.remove_prefix(2);
      return true;
    }
    if (next != '\\' && next != '|' && next != 'e') return false;
    if (next != 'e') value += next;
    list.remove_prefix(2);
  }
}

}  // namespace chancery::exports
