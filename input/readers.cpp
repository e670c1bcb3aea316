#include "input/readers.hpp"

#include <algorithm>
#include <array>

namespace chancery::input {
namespace {

bool is_anything(std::string_view /*head*/) { return true; }

constexpr std::array table{
    Format{"jsonl", "JSON Lines: one article a line", is_json_lines, read_json_lines},
    Format{"json", "one article, or an array of articles", is_json, read_json},
    Format{"text", "plain text, also scraped from a page", is_anything, read_text},
};

}  // namespace

std::span<const Format> formats() { return table; }

const Format& format_named(std::string_view name) {
  const auto* found =
      std::find_if(table.begin(), table.end(), [&](const Format& f) { return f.name == name; });
  if (found != table.end()) return *found;
  std::string known;
  for (const Format& format : table) known += " " + std::string(format.name);
  throw Error("unknown input format '" + std::string(name) + "'; known formats:" + known);
}

const Format& format_of(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  return *std::find_if(table.begin(), table.end(), [&](const Format& f) { return f.recognises(head); });
}

}  // namespace chancery::input
