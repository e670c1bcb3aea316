#include "exports/page.hpp"

#include <algorithm>
#include <array>

#include "core/sha256.hpp"
#include "exports/embedded_files.hpp"
#include "exports/page_data.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {
namespace {

/// In the order in which they build on each other.
constexpr std::array<std::string_view, 9> scripts{"data.js",    "facts.js",  "filters.js",
                                                  "drawing.js", "canvas.js", "timeline.js",
                                                  "panels.js",  "search.js", "main.js"};

std::string_view file(std::string_view name) {
  for (const EmbeddedFile& one : embedded_files()) {
    if (one.name.substr(one.name.find('/') + 1) == name) return one.content;
  }
  return {};
}

int number_of(char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; }

/// A hash in hexadecimal digits, as Content-Security-Policy writes it. @see RFC 4648, section 4
std::string base64(std::string_view digits) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  for (std::size_t i = 0; i < digits.size(); i += 3) {  // three digits are twelve bits, two letters
    int bits = 0;
    for (std::size_t k = i; k < i + 3; ++k) bits = bits * 16 + (k < digits.size() ? number_of(digits[k]) : 0);
    result += letters[static_cast<std::size_t>(bits) / 64];
    if (i + 1 < digits.size()) result += letters[static_cast<std::size_t>(bits) % 64];
  }
  while (result.size() % 4 != 0) result += '=';
  return result;
}

std::string policy(std::string_view style, std::string_view script) {
  return "default-src 'none'; script-src 'sha256-" + base64(sha256(script)) + "'; style-src 'sha256-" +
         base64(sha256(style)) + "'; base-uri 'none'; form-action 'none'";
}

/// The only article's headline, else the number of articles.
std::string title(const PropertyGraph& graph) {
  std::string_view only;
  std::size_t count = 0;
  for (const auto& node : graph.nodes) {
    if (node.kind != "Article") continue;
    ++count;
    only = node.label;
  }
  if (count == 1 && !only.empty()) return std::string(only);
  return count == 0 ? "Persons, states, events"
                    : "Persons, states, events of " + std::to_string(count) + " articles";
}

}  // namespace

std::vector<std::string> write_page(const Content& content, const Options& options, Output& out) {
  Options everything = options;
  everything.detail = Detail::full;
  const PropertyGraph graph = property_graph(*content.graph, everything);
  const Picture drawn = picture(graph, options);
  std::string script;
  for (const std::string_view name : scripts) script += file(name);
  const std::string_view style = file("page.css");
  std::string_view page = file("page.html");
  XmlText text(out, 0);
  while (true) {  // {{name}} stands for what is put in its place
    const std::size_t begin = std::min(page.find("{{"), page.size());
    out.put(page.substr(0, begin));
    if (begin == page.size()) break;
    const std::size_t end = page.find("}}", begin);
    const std::string_view name = page.substr(begin + 2, end - begin - 2);
    page.remove_prefix(end + 2);
    if (name == "policy") out.put(policy(style, script));
    if (name == "title") text.put(title(graph));
    if (name == "style") out.put(style);
    if (name == "script") out.put(script);
    if (name != "data") continue;
    ScriptOutput safe(out);
    write_page_data(graph, drawn, options, safe);
    safe.flush();
  }
  return text.warnings();
}

}  // namespace chancery::exports
