#include "input/linked_data.hpp"

#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <string>

namespace chancery::input {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int deepest = 6;

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") || type.ends_with("Report") ||
         type.ends_with("LiveBlogPosting");
}

bool is_page_type(std::string_view type) { return type.ends_with("WebPage"); }

bool has_type(const object& thing, bool (*fits)(std::string_view)) {
  element type;
  if (thing.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  if (std::string_view name; type.get(name) == simdjson::SUCCESS) return fits(name);
  array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  return std::any_of(types.begin(), types.end(), [&](const element& each) {
    std::string_view name;
    return each.get(name) == simdjson::SUCCESS && fits(name);
  });
}

/// The first thing of a type in a value: itself, in an array, in `@graph`, or as a page's main entity.
std::optional<object> find_thing(const element& value, bool (*fits)(std::string_view), int depth = 0) {
  if (depth > deepest) return std::nullopt;
  if (array list; value.get(list) == simdjson::SUCCESS) {
    for (const element each : list) {
      if (const auto found = find_thing(each, fits, depth + 1)) return found;
    }
    return std::nullopt;
  }
  object thing;
  if (value.get(thing) != simdjson::SUCCESS) return std::nullopt;
  if (has_type(thing, fits)) return thing;
  for (const std::string_view key : {"@graph", "mainEntity", "mainEntityOfPage"}) {
    element below;
    if (thing.at_key(key).get(below) != simdjson::SUCCESS) continue;
    if (const auto found = find_thing(below, fits, depth + 1)) return found;
  }
  return std::nullopt;
}

/// A text, or the names of the things that stand for it.
std::string name_of(const element& value, std::string_view separator, int depth = 0) {
  if (std::string_view text; value.get(text) == simdjson::SUCCESS) return std::string(text);
  if (depth > deepest) return "";
  if (object thing; value.get(thing) == simdjson::SUCCESS) {
    element name;
    return thing.at_key("name").get(name) == simdjson::SUCCESS ? name_of(name, separator, depth + 1) : "";
  }
  std::string names;
  array list;
  if (value.get(list) != simdjson::SUCCESS) return "";
  for (const element each : list) {
    const std::string name = name_of(each, separator, depth + 1);
    if (!name.empty()) names += (names.empty() ? "" : std::string(separator)) + name;
  }
  return names;
}

void fill(std::string& field, const object& article, std::string_view key,
          std::string_view separator = "; ") {
  element value;
  if (field.empty() && article.at_key(key).get(value) == simdjson::SUCCESS) field = name_of(value, separator);
}

/// Pages leave line ends inside the strings, which JSON forbids, and wrap the script in comments of HTML.
std::string mended(std::string_view script) {
  const std::size_t begin = script.find_first_of("{[");
  const std::size_t end = script.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return "";
  std::string json(script.substr(begin, end - begin + 1));
  std::replace_if(
      json.begin(), json.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return json;
}

}  // namespace

void read_linked_data(std::string_view script, PageMetadata& metadata) {
  simdjson::dom::parser parser;
  element root;
  const std::string json = mended(script);
  if (json.empty() || parser.parse(json).get(root) != simdjson::SUCCESS) return;
  const auto article = find_thing(root, is_article_type);
  if (!article) {
    // A page that does not say what it is still says since when it is there.
    const auto page = find_thing(root, is_page_type);
    if (page) fill(metadata.published, *page, "datePublished");
    if (page) fill(metadata.modified, *page, "dateModified");
    return;
  }
  fill(metadata.title, *article, "headline");
  fill(metadata.author, *article, "author");
  fill(metadata.publisher, *article, "publisher");
  fill(metadata.published, *article, "datePublished");
  fill(metadata.modified, *article, "dateModified");
  fill(metadata.language, *article, "inLanguage");
  fill(metadata.section, *article, "articleSection", ", ");
  fill(metadata.keywords, *article, "keywords", ", ");
  fill(metadata.url, *article, "url");
}

}  // namespace chancery::input
