#include <charconv>

#include "exports/appearance.hpp"
#include "exports/graph_tables.hpp"
#include "exports/json.hpp"
#include "exports/property_graph.hpp"

namespace chancery::exports {
namespace {

using Type = PropertyGraph::Type;

void put_typed(JsonWriter& json, Type type, std::string_view text) {
  if (type == Type::text) return json.value(text);
  if (type == Type::boolean) return json.value(text == "true");
  const char* const end = text.data() + text.size();
  if (type == Type::real) {
    double number = 0;
    std::from_chars(text.data(), end, number);
    return json.value(number);
  }
  std::int64_t number = 0;
  std::from_chars(text.data(), end, number);
  json.value(number);
}

void put_node(JsonWriter& json, const PropertyGraph& graph, std::size_t i, const Position* place) {
  const auto& node = graph.nodes[i];
  json.begin_object();
  json.key("data");
  json.begin_object();
  json.member("id", "n" + std::to_string(i));
  json.member("name", node.label);
  json.member("iri", node.iri);
  json.member("kind", node.kind);
  json.member("class", node.class_name);
  json.member("color", hex(colour_of(node.kind)));
  for (const auto& value : graph.values_of(i)) {
    json.key(graph.columns[value.column].name);
    put_typed(json, graph.columns[value.column].type, value.text);
  }
  json.end_object();
  if (place != nullptr) {
    json.key("position");
    json.begin_object();
    json.member("x", place->x);
    json.member("y", place->y);
    json.end_object();
  }
  json.end_object();
}

void put_edge(JsonWriter& json, const PropertyGraph& graph, std::size_t i) {
  const auto& edge = graph.edges[i];
  const auto& role = graph.roles[edge.role];
  json.begin_object();
  json.key("data");
  json.begin_object();
  json.member("id", "e" + std::to_string(i));
  json.member("source", "n" + std::to_string(edge.source));
  json.member("target", "n" + std::to_string(edge.target));
  json.member("name", role.label);
  json.member("interaction", role.name);
  json.member("weight", edge.weight);
  json.member("derived", role.derived);
  json.member("symmetric", edge.symmetric);
  json.member_if("articles", edge.articles);
  json.member_if("evidence", edge.evidence);
  json.end_object();
  json.end_object();
}

}  // namespace

std::vector<std::string> write_cytoscape(const Content& content, const Options& options, Output& out) {
  const PropertyGraph graph = property_graph(*content.graph, options);
  JsonWriter json(out);
  json.begin_object();
  json.member("format_version", "1.0");
  json.member("generated_by", "chancery");
  json.member("target_cytoscapejs_version", "~3.0");
  json.key("data");
  json.begin_object();
  json.member("name", "chancery");
  json.end_object();
  json.key("elements");
  json.begin_object();
  json.key("nodes");
  json.begin_array();
  const std::vector<Position> all_places = places(graph, options);
  for (std::size_t i = 0; i < graph.nodes.size(); ++i)
    put_node(json, graph, i, all_places.empty() ? nullptr : &all_places[i]);
  json.end_array();
  json.key("edges");
  json.begin_array();
  for (std::size_t i = 0; i < graph.edges.size(); ++i) put_edge(json, graph, i);
  json.end_array();
  json.end_object();
  json.end_object();
  json.end_line();
  return {};
}

}  // namespace chancery::exports
