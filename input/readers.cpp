#include "input/readers.hpp"

#include <algorithm>
#include <array>

namespace chancery::input {
namespace {

bool is_anything(std::string_view /*head*/) { return true; }

constexpr std::array table{
    Format{"warc", "a crawl", is_warc, read_warc},
    Format{"archive", "zip or tar with files of any of these", is_archive, read_archive},
    Format{"jsonl", "JSON Lines: one article a line", is_json_lines, read_json_lines},
    Format{"json", "one article, or an array of articles", is_json, read_json},
    Format{"html", "a saved page", is_html, read_html},
    Format{"nitf", "agency XML: NITF", is_nitf, read_nitf},
    Format{"newsml", "agency XML: NewsML-G2 items and messages", is_newsml, read_newsml},
    Format{"rss", "feeds: RSS 0.9 to 2.0", is_rss, read_rss},
    Format{"atom", "feeds: Atom", is_atom, read_atom},
    Format{"naf", "text with the annotations of another tool: NAF, KAF", is_naf, read_naf},
    Format{"xml", "other XML, which holds no article", is_other_xml, read_other_xml},
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
