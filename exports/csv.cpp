#include "exports/graph_tables.hpp"
#include "exports/number_text.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {
namespace {

/// One cell, in quotation marks where it must.
void put_cell(Output& out, std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return out.put(text);
  out.put('"');
  for (const char c : text) {
    if (c == '"') out.put('"');
    out.put(c);
  }
  out.put('"');
}

void put_next(Output& out, std::string_view text) {
  out.put(',');
  put_cell(out, text);
}

void put_id(Output& out, char kind, std::size_t number) {
  out.put(kind);
  put_number(out, number);
}

}  // namespace

std::vector<std::string> write_csv_nodes(const Content& content, const Options& options, Output& out) {
  const PropertyGraph graph = property_graph(*content.graph, options);
  out.put("Id,Label,kind,class,iri");
  for (const auto& column : graph.columns) put_next(out, column.name);
  out.put('\n');
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto& node = graph.nodes[i];
    put_id(out, 'n', i);
    for (const auto text : {node.label, node.kind, node.class_name, node.iri}) put_next(out, text);
    const auto values = graph.values_of(i);
    std::size_t next = 0;
    for (std::size_t column = 0; column < graph.columns.size(); ++column) {
      const bool is_here = next < values.size() && values[next].column == column;
      put_next(out, is_here ? values[next++].text : std::string_view());
    }
    out.put('\n');
  }
  return {};
}

std::vector<std::string> write_csv_edges(const Content& content, const Options& options, Output& out) {
  const PropertyGraph graph = property_graph(*content.graph, options);
  out.put("Source,Target,Type,Id,Label,Weight,role,derived,symmetric,articles,evidence\n");
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    const auto& edge = graph.edges[i];
    const auto& role = graph.roles[edge.role];
    put_id(out, 'n', edge.source);
    out.put(',');
    put_id(out, 'n', edge.target);
    out.put(",Directed,");
    put_id(out, 'e', i);
    put_next(out, role.label);
    out.put(',');
    put_number(out, edge.weight);
    put_next(out, role.name);
    put_next(out, role.derived ? "true" : "false");
    put_next(out, edge.symmetric ? "true" : "false");
    put_next(out, edge.articles);
    put_next(out, edge.evidence);
    out.put('\n');
  }
  return {};
}

}  // namespace chancery::exports
