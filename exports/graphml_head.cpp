#include "exports/graphml_head.hpp"

#include <array>

#include "exports/graphml_marks.hpp"

namespace chancery::exports {
namespace {

using Type = PropertyGraph::Type;

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

/// Truth values are integers: read_graphml of Boost takes only 1 and 0 for a boolean, graphology only words.
std::string_view name_of(Type type) {
  constexpr std::array<std::string_view, 5> names{"string", "int", "long", "double", "int"};
  return names.at(static_cast<std::size_t>(type));
}

std::string one_way(const Options& options) {
  if (options.project_people) return "one-way: only persons and what they share (--project people)";
  if (options.detail == Detail::people) return "one-way: a part of the graph (--detail people)";
  if (options.detail == Detail::events) return "one-way: a part of the graph (--detail events)";
  return "one-way: values joined, long ones cut (--no-cap writes all)";
}

class Keys {
 public:
  Keys(Output& out, XmlText& text) : out_(out), text_(text) {}

  void put(std::string_view prefix, std::string_view owner, std::string_view name, std::string_view type,
           std::string_view description = {}) {
    for (const std::string_view part :
         {std::string_view("<key id=\""), prefix, name, std::string_view("\" for=\""), owner,
          std::string_view("\" attr.name=\""), name, std::string_view("\" attr.type=\""), type}) {
      out_.put(part);
    }
    if (description.empty()) return out_.put("\"/>\n");
    out_.put("\"><desc>");
    text_.put(description);
    out_.put("</desc></key>\n");
  }

 private:
  Output& out_;
  XmlText& text_;
};

}  // namespace

void write_graphml_head(const PropertyGraph& graph, const Options& options, GraphMlKeys which, Output& out,
                        XmlText& text) {
  Keys keys(out, text);
  out.put(head);
  keys.put("n_", "node", "iri", "string",
           graph.lossless ? std::string(lossless_mark) + options.base : one_way(options));
  for (const auto* name : {"label", "name", "kind", "class"}) keys.put("n_", "node", name, "string");
  if (which.year) keys.put("n_", "node", "year", "int");
  for (const auto* name : {"r", "g", "b"}) keys.put("n_", "node", name, "int");
  keys.put("n_", "node", "size", "double");
  for (const auto* name : {"x", "y"}) {
    if (which.places) keys.put("n_", "node", name, "double");
  }
  for (const auto& column : graph.columns)
    keys.put("n_", "node", column.name, name_of(column.type), column.meaning);
  if (graph.lossless) keys.put("e_", "edge", "iri", "string");
  for (const auto* name : {"label", "role", "interaction", "edge_id", "articles", "evidence"})
    keys.put("e_", "edge", name, "string");
  keys.put("e_", "edge", "weight", "double");
  keys.put("e_", "edge", "derived", "int");
  keys.put("e_", "edge", "symmetric", "int");
}

}  // namespace chancery::exports
