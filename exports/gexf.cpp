#include "exports/gexf.hpp"

#include <array>

#include "exports/appearance.hpp"
#include "exports/number_text.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {
namespace {

using Type = PropertyGraph::Type;

constexpr std::size_t cap = std::size_t{64} * 1024;
constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" version=\"1.3\">\n"
    "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" "
    "timerepresentation=\"interval\" "
    "idtype=\"string\">\n";

std::string_view name_of(Type type) {
  constexpr std::array<std::string_view, 5> names{"string", "integer", "long", "double", "boolean"};
  return names.at(static_cast<std::size_t>(type));
}

class Gexf {
 public:
  Gexf(const PropertyGraph& graph, const Options& options, Output& out)
      : graph_(graph),
        out_(out),
        text_(out, options.cap ? cap : 0),
        degrees_(degrees(graph)),
        periods_(periods(graph)),
        places_(places(graph, options)) {}

  std::vector<std::string> write() {
    out_.put(head);
    attributes();
    out_.put("<nodes>\n");
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) node(i);
    out_.put("</nodes>\n<edges>\n");
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) edge(i);
    out_.put("</edges>\n</graph>\n</gexf>\n");
    return text_.warnings();
  }

 private:
  void attribute(std::string_view id, std::string_view title, Type type) {
    out_.put("<attribute id=\"");
    out_.put(id);
    out_.put("\" title=\"");
    out_.put(title);
    out_.put("\" type=\"");
    out_.put(name_of(type));
    out_.put("\"/>\n");
  }

  void attributes() {
    out_.put("<attributes class=\"node\" mode=\"static\">\n");
    for (const auto* name : {"iri", "kind", "class"}) attribute(name, name, Type::text);
    for (const auto& column : graph_.columns) attribute("n_" + column.name, column.name, column.type);
    out_.put("</attributes>\n<attributes class=\"edge\" mode=\"static\">\n");
    for (const auto* name : {"articles", "evidence"}) attribute(name, name, Type::text);
    attribute("derived", "derived", Type::boolean);
    attribute("symmetric", "symmetric", Type::boolean);
    out_.put("</attributes>\n");
  }

  void named(std::string_view name, std::string_view text) {
    out_.put(' ');
    out_.put(name);
    out_.put("=\"");
    text_.put_attribute(text);
    out_.put('"');
  }

  void period(const Period& period) {
    if (!period.begin.empty()) named("start", period.begin);
    if (!period.end.empty()) named("end", period.end);
  }

  void value(std::string_view id, std::string_view text) {
    if (text.empty()) return;
    out_.put("<attvalue for=\"");
    out_.put(id);
    out_.put("\" value=\"");
    text_.put_attribute(text);
    out_.put("\"/>");
  }

  void node(std::size_t i) {
    const auto& node = graph_.nodes[i];
    out_.put("<node id=\"n");
    put_number(out_, i);
    out_.put('"');
    named("label", node.label);
    period(periods_[i]);
    out_.put("><attvalues>");
    value("iri", node.iri);
    value("kind", node.kind);
    value("class", node.class_name);
    for (const auto& one : graph_.values_of(i)) value("n_" + graph_.columns[one.column].name, one.text);
    const Colour colour = colour_of(node.kind);
    out_.put("</attvalues><viz:color r=\"");
    put_number(out_, colour.red);
    out_.put("\" g=\"");
    put_number(out_, colour.green);
    out_.put("\" b=\"");
    put_number(out_, colour.blue);
    out_.put("\"/><viz:size value=\"");
    put_number(out_, size_of(degrees_[i]));
    out_.put("\"/>");
    if (!places_.empty()) place(places_[i]);
    out_.put("</node>\n");
  }

  /// Gephi counts y upwards.
  void place(Position at) {
    out_.put("<viz:position x=\"");
    put_number(out_, at.x);
    out_.put("\" y=\"");
    put_number(out_, -at.y);
    out_.put("\" z=\"0\"/>");
  }

  void edge(std::size_t i) {
    const auto& edge = graph_.edges[i];
    const auto& role = graph_.roles[edge.role];
    out_.put("<edge id=\"e");
    put_number(out_, i);
    out_.put("\" source=\"n");
    put_number(out_, edge.source);
    out_.put("\" target=\"n");
    put_number(out_, edge.target);
    out_.put('"');
    named("kind", role.name);
    named("label", role.label);
    out_.put(" weight=\"");
    put_number(out_, edge.weight);
    out_.put('"');
    const bool from_event = graph_.nodes[edge.source].kind != "Person";
    if (from_event) period(periods_[edge.source]);
    out_.put("><attvalues>");
    value("articles", edge.articles);
    value("evidence", edge.evidence);
    if (role.derived) value("derived", "true");
    if (edge.symmetric) value("symmetric", "true");
    out_.put("</attvalues></edge>\n");
  }

  const PropertyGraph& graph_;
  Output& out_;
  XmlText text_;
  std::vector<std::uint32_t> degrees_;
  std::vector<Period> periods_;
  std::vector<Position> places_;  ///< empty for none
};

}  // namespace

std::vector<std::string> write_gexf(const PropertyGraph& graph, const Options& options, Output& out) {
  return Gexf(graph, options, out).write();
}

std::vector<std::string> write_gexf(const Content& content, const Options& options, Output& out) {
  return write_gexf(property_graph(*content.graph, options), options, out);
}

}  // namespace chancery::exports
