#include "exports/graphml.hpp"

#include <array>
#include <map>

#include "core/error.hpp"
#include "exports/appearance.hpp"
#include "exports/graphml_head.hpp"
#include "exports/number_text.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {
namespace {

using Type = PropertyGraph::Type;

constexpr std::size_t cap = std::size_t{64} * 1024;
/// The first four digits of a date, as an integer attribute for readers that filter by numbers.
std::string_view year_of(std::string_view date) {
  const bool is_date = date.size() == 10 && date[4] == '-' && date[7] == '-';
  return is_date ? date.substr(0, 4) : std::string_view();
}

std::string_view written_as(Type type, std::string_view text) {
  if (type != Type::boolean) return text;
  return text == "true" ? "1" : "0";
}

std::string escaped(std::string_view text) {
  StringOutput out;
  XmlText(out, 0).put_attribute(text);
  return out.text();
}

class GraphMl {
 public:
  GraphMl(const PropertyGraph& graph, const Options& options, Output& out)
      : graph_(graph),
        out_(out),
        text_(out, options.cap ? cap : 0),
        options_(options),
        degrees_(degrees(graph)),
        places_(places(graph, options)) {
    for (const auto& column : graph.columns) {
      starts_.push_back("<data key=\"n_" + column.name + "\">");
      if (column.name == "begin") begin_ = starts_.size() - 1;
    }
    for (const auto& role : graph.roles) edge_starts_.push_back(edge_data(role));
  }

  std::vector<std::string> write() {
    write_graphml_head(graph_, options_, {begin_ != none, !places_.empty()}, out_, text_);
    out_.put("<graph id=\"G\" edgedefault=\"directed\">\n");
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) node(i);
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) edge(i);
    out_.put("</graph>\n</graphml>\n");
    return text_.warnings();
  }

 private:
  void data(std::string_view start, std::string_view text) {
    if (text.empty()) return;
    out_.put(start);
    text_.put(text);
    out_.put("</data>");
  }

  void node(std::size_t i) {
    const auto& node = graph_.nodes[i];
    out_.put("<node id=\"n");
    put_number(out_, i);
    out_.put("\">");
    data("<data key=\"n_label\">", node.label);
    data("<data key=\"n_name\">", node.label);
    data("<data key=\"n_iri\">", node.iri);
    data("<data key=\"n_kind\">", node.kind);
    data("<data key=\"n_class\">", node.class_name);
    for (const auto& value : graph_.values_of(i)) {
      data(starts_[value.column], written_as(graph_.columns[value.column].type, value.text));
      if (value.column == begin_) data("<data key=\"n_year\">", year_of(value.text));
    }
    out_.put(drawn_as(node.kind));
    out_.put("<data key=\"n_size\">");
    put_number(out_, size_of(degrees_[i]));
    out_.put("</data>");
    if (!places_.empty()) place(places_[i]);
    out_.put("</node>\n");
    if (graph_.lossless && text_.replaced() > 0) refuse(node);
  }

  /// Graph programs count y upwards.
  void place(Position at) {
    out_.put("<data key=\"n_x\">");
    put_number(out_, at.x);
    out_.put("</data><data key=\"n_y\">");
    put_number(out_, -at.y);
    out_.put("</data>");
  }

  [[noreturn]] static void refuse(const PropertyGraph::Node& node) {
    throw Error("GraphML that can be read back (--detail full --no-cap) cannot hold the node " +
                std::string(node.iri) +
                ": it has a character that XML forbids; leave --no-cap out, or write RDF");
  }

  /// The colour of a kind, as Gephi and graphology read it.
  const std::string& drawn_as(std::string_view kind) {
    std::string& text = colours_[kind];
    if (text.empty()) {
      const Colour colour = colour_of(kind);
      text = "<data key=\"n_r\">" + std::to_string(colour.red) + "</data><data key=\"n_g\">" +
             std::to_string(colour.green) + "</data><data key=\"n_b\">" + std::to_string(colour.blue) +
             "</data>";
    }
    return text;
  }

  /// Everything of an edge that depends on its role alone.
  std::string edge_data(const PropertyGraph::Role& role) const {
    const std::string name = escaped(role.name);
    std::string text = options_.strict ? ">" : " label=\"" + name + "\">";
    text += "<data key=\"e_label\">" + escaped(role.label) + "</data><data key=\"e_role\">" + name +
            "</data><data key=\"e_interaction\">" + name + "</data>";
    if (graph_.lossless) text += "<data key=\"e_iri\">" + escaped(role.iri) + "</data>";
    if (role.derived) text += "<data key=\"e_derived\">1</data>";
    return text;
  }

  void edge(std::size_t i) {
    const auto& edge = graph_.edges[i];
    out_.put("<edge id=\"e");
    put_number(out_, i);
    out_.put("\" source=\"n");
    put_number(out_, edge.source);
    out_.put("\" target=\"n");
    put_number(out_, edge.target);
    out_.put('"');
    out_.put(edge_starts_[edge.role]);
    out_.put("<data key=\"e_edge_id\">e");
    put_number(out_, i);
    out_.put("</data><data key=\"e_weight\">");
    put_number(out_, edge.weight);
    out_.put("</data>");
    if (edge.symmetric) out_.put("<data key=\"e_symmetric\">1</data>");
    data("<data key=\"e_articles\">", edge.articles);
    data("<data key=\"e_evidence\">", edge.evidence);
    out_.put("</edge>\n");
  }

  const PropertyGraph& graph_;
  Output& out_;
  XmlText text_;
  const Options& options_;
  std::vector<std::uint32_t> degrees_;
  std::vector<Position> places_;  ///< empty for none
  std::map<std::string_view, std::string> colours_;
  std::vector<std::string> starts_;       ///< by column
  std::vector<std::string> edge_starts_;  ///< by role
  static constexpr std::size_t none = SIZE_MAX;
  std::size_t begin_ = none;  ///< column of begin
};

}  // namespace

std::vector<std::string> write_graphml(const PropertyGraph& graph, const Options& options, Output& out) {
  return GraphMl(graph, options, out).write();
}

std::vector<std::string> write_graphml(const Content& content, const Options& options, Output& out) {
  const PropertyGraph graph = is_lossless(options) ? lossless_graph(*content.graph, options)
                                                   : property_graph(*content.graph, options);
  return write_graphml(graph, options, out);
}

}  // namespace chancery::exports
