#include "exports/graphml_edge.hpp"

namespace chancery::exports {
namespace {

constexpr std::string_view property_key = "e_iri";
constexpr std::string_view symmetric_key = "e_symmetric";

bool is_true(std::string_view text) {
  return !text.empty() && std::string_view("1tTyY").find(text.front()) != std::string_view::npos;
}

/// Takes this off the text; false when it does not begin with it.
bool skip(std::string_view& text, std::string_view what) {
  if (!text.starts_with(what)) return false;
  text.remove_prefix(what.size());
  return true;
}

/// Takes what stands before the character, and the character, off the text.
bool take_until(std::string_view& text, char end, std::string_view& taken) {
  const std::size_t at = text.find(end);
  if (at == std::string_view::npos) return false;
  taken = text.substr(0, at);
  text.remove_prefix(at + 1);
  return true;
}

/// Takes `<data key="...">...</data>` off the text.
bool take_data(std::string_view& text, GraphMlEdge& edge) {
  std::string_view key;
  std::string_view value;
  if (!take_until(text, '"', key) || !skip(text, ">") || !take_until(text, '<', value) ||
      !skip(text, "/data>"))
    return false;
  if (key == property_key) edge.property = value;
  if (key == symmetric_key) edge.is_symmetric = is_true(value);
  return key.find('&') == std::string_view::npos;
}

}  // namespace

GraphMlEdge GraphMlEdge::of(pugi::xml_node element) {
  GraphMlEdge edge;
  edge.source = element.attribute("source").value();
  edge.target = element.attribute("target").value();
  for (const pugi::xml_node data : element) {
    const std::string_view key = data.first_attribute().value();
    if (key == property_key) edge.property = data.text().get();
    if (key == symmetric_key) edge.is_symmetric = is_true(data.text().get());
  }
  return edge;
}

bool GraphMlEdge::take(std::string_view& text) {
  GraphMlEdge edge;
  std::string_view rest = text;
  std::string_view unused;
  if (!skip(rest, "\n<edge id=\"") || !take_until(rest, '"', unused) || !skip(rest, " source=\"") ||
      !take_until(rest, '"', edge.source) || !skip(rest, " target=\"") || !take_until(rest, '"', edge.target))
    return false;
  if (skip(rest, " label=\"") && !take_until(rest, '"', unused)) return false;
  if (!skip(rest, ">")) return false;
  while (skip(rest, "<data key=\"")) {
    if (!take_data(rest, edge)) return false;
  }
  if (!skip(rest, "</edge>") || edge.property.find('&') != std::string_view::npos) return false;
  text = rest;
  *this = edge;
  return true;
}

}  // namespace chancery::exports
