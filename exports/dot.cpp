#include "exports/appearance.hpp"
#include "exports/graph_tables.hpp"
#include "exports/number_text.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {
namespace {

/// A quoted string of DOT; a backslash is doubled, since Graphviz reads escapes in labels.
void put_quoted_dot(Output& out, std::string_view text) {
  out.put('"');
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out.put("\\n");
    } else if (c != '\0') {
      if (c == '"' || c == '\\') out.put('\\');
      out.put(c);
    }
  }
  out.put('"');
}

void put_member(Output& out, std::string_view name, std::string_view text) {
  out.put(", ");
  out.put(name);
  out.put('=');
  put_quoted_dot(out, text);
}

}  // namespace

std::vector<std::string> write_dot(const Content& content, const Options& options, Output& out) {
  const PropertyGraph graph = property_graph(*content.graph, options);
  out.put("digraph chancery {\ngraph [overlap=prism, outputorder=edgesfirst];\n");
  out.put(
      "node [style=filled, fontname=\"sans-serif\", fontsize=10];\nedge [fontname=\"sans-serif\", "
      "fontsize=8];\n");
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto& node = graph.nodes[i];
    out.put('n');
    put_number(out, i);
    out.put(" [label=");
    put_quoted_dot(out, node.label);
    put_member(out, "fillcolor", hex(colour_of(node.kind)));
    put_member(out, "tooltip", node.class_name);
    put_member(out, "iri", node.iri);
    put_member(out, "kind", node.kind);
    out.put("];\n");
  }
  for (const auto& edge : graph.edges) {
    const auto& role = graph.roles[edge.role];
    out.put('n');
    put_number(out, edge.source);
    out.put(" -> n");
    put_number(out, edge.target);
    out.put(" [label=");
    put_quoted_dot(out, role.label);
    put_member(out, "role", role.name);
    out.put(", weight=");
    put_number(out, edge.weight);
    if (edge.symmetric) out.put(", dir=both");
    if (role.derived) out.put(", style=dashed");
    out.put("];\n");
  }
  out.put("}\n");
  return {};
}

}  // namespace chancery::exports
