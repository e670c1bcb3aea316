#include "exports/gexf.hpp"

#include <array>

#include "exports/appearance.hpp"
#include "exports/number_text.hpp"
#include "exports/xml_elements.hpp"
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
        xml_(out, text_),
        degrees_(degrees(graph)),
        periods_(periods(graph)),
        places_(places(graph, options)) {
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
      const bool dated = !periods_[i].begin.empty() || !periods_[i].end.empty();
      lends_period_.push_back(dated && graph.nodes[i].kind != "Person");
    }
    for (const auto& column : graph.columns)
      starts_.push_back("<attvalue for=\"n_" + column.name + "\" value=\"");
    for (const auto& role : graph.roles) {
      edge_starts_.push_back("\" kind=\"" + xml_escaped(role.name) + "\" label=\"" + xml_escaped(role.label) +
                             "\" weight=\"");
    }
  }

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

  char* period(char* to, const Period& period) {
    if (!period.begin.empty()) to = tag(xml_.attribute(tag(to, " start=\""), period.begin), "\"");
    if (!period.end.empty()) to = tag(xml_.attribute(tag(to, " end=\""), period.end), "\"");
    return to;
  }

  char* value(char* to, std::string_view start, std::string_view text) {
    if (text.empty()) return to;
    return tag(xml_.attribute(xml_.piece(to, start), text), "\"/>");
  }

  void node(std::size_t i) {
    const auto& node = graph_.nodes[i];
    char* to = append_number(tag(xml_.begin(), "<node id=\"n"), i);
    to = tag(xml_.attribute(tag(to, "\" label=\""), node.label), "\"");
    to = tag(period(to, periods_[i]), "><attvalues>");
    to = value(to, R"(<attvalue for="iri" value=")", node.iri);
    to = value(to, R"(<attvalue for="kind" value=")", node.kind);
    to = value(to, R"(<attvalue for="class" value=")", node.class_name);
    for (const auto& one : graph_.values_of(i)) to = value(to, starts_[one.column], one.text);
    const Colour colour = colour_of(node.kind);
    to = append_number(tag(to, "</attvalues><viz:color r=\""), colour.red);
    to = append_number(tag(to, "\" g=\""), colour.green);
    to = append_number(tag(to, "\" b=\""), colour.blue);
    to = append_number(tag(to, "\"/><viz:size value=\""), size_of(degrees_[i]));
    to = tag(to, "\"/>");
    if (!places_.empty()) to = place(to, places_[i]);
    xml_.end(tag(to, "</node>\n"));
  }

  /// Gephi counts y upwards.
  static char* place(char* to, Position at) {
    to = append_number(tag(to, "<viz:position x=\""), at.x);
    to = append_number(tag(to, "\" y=\""), -at.y);
    return tag(to, R"(" z="0"/>)");
  }

  void edge(std::size_t i) {
    const auto& edge = graph_.edges[i];
    char* to = append_number(tag(xml_.begin(), "<edge id=\"e"), i);
    to = append_number(tag(to, "\" source=\"n"), edge.source);
    to = append_number(tag(to, "\" target=\"n"), edge.target);
    to = append_number(xml_.piece(to, edge_starts_[edge.role]), edge.weight);
    to = tag(to, "\"");
    if (lends_period_[edge.source]) to = period(to, periods_[edge.source]);
    to = tag(to, "><attvalues>");
    to = value(to, R"(<attvalue for="articles" value=")", edge.articles);
    to = value(to, R"(<attvalue for="evidence" value=")", edge.evidence);
    if (graph_.roles[edge.role].derived) to = tag(to, R"(<attvalue for="derived" value="true"/>)");
    if (edge.symmetric) to = tag(to, R"(<attvalue for="symmetric" value="true"/>)");
    xml_.end(tag(to, "</attvalues></edge>\n"));
  }

  static char* tag(char* to, std::string_view tag) { return XmlElements::tag(to, tag); }

  const PropertyGraph& graph_;
  Output& out_;
  XmlText text_;
  XmlElements xml_;
  std::vector<std::uint32_t> degrees_;
  std::vector<Period> periods_;
  std::vector<bool> lends_period_;        ///< of nodes: whether the edges out of it are there when it is
  std::vector<Position> places_;          ///< empty for none
  std::vector<std::string> starts_;       ///< by column
  std::vector<std::string> edge_starts_;  ///< by role
};

}  // namespace

std::vector<std::string> write_gexf(const PropertyGraph& graph, const Options& options, Output& out) {
  return Gexf(graph, options, out).write();
}

std::vector<std::string> write_gexf(const Content& content, const Options& options, Output& out) {
  return write_gexf(property_graph(*content.graph, options), options, out);
}

}  // namespace chancery::exports
