#include "input/html_names.hpp"

#include <algorithm>
#include <array>

namespace chancery::input {
namespace {

constexpr std::array<std::string_view, 9> dropped{"script", "style",    "svg",    "noscript", "iframe",
                                                  "canvas", "template", "object", "textarea"};

constexpr std::array<std::string_view, 11> kept{"class", "id",      "itemprop", "property", "name", "rel",
                                                "role",  "content", "datetime", "lang",     "href"};

constexpr std::array<std::string_view, 9> empty{"br", "img",    "meta", "link", "input",
                                                "hr", "source", "wbr",  "area"};

template <std::size_t size>
bool is_one_of(std::string_view text, const std::array<std::string_view, size>& names) {
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return equal_lower(text, name); });
}

}  // namespace

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}

bool equal_lower(std::string_view text, std::string_view name) {
  return std::equal(text.begin(), text.end(), name.begin(), name.end(),
                    [](char a, char b) { return lower(a) == b; });
}

bool is_dropped_element(std::string_view name) { return is_one_of(name, dropped); }
bool is_empty_element(std::string_view name) { return is_one_of(name, empty); }
bool is_kept_attribute(std::string_view name) { return is_one_of(name, kept); }

bool is_invisible(std::string_view style) {
  constexpr std::string_view display = "display:";
  const std::size_t at = style.find(display);
  return at != std::string_view::npos &&
         style.substr(at + display.size(), 5).find("none") != std::string_view::npos;
}

}  // namespace chancery::input
