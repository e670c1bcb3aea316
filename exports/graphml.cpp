#include "exports/graphml.hpp"

#include <array>
#include <map>

#include "core/error.hpp"
#include "exports/appearance.hpp"
#include "exports/graphml_head.hpp"
#include "exports/number_text.hpp"
#include "exports/xml_elements.hpp"
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

class GraphMl {
 public:
  GraphMl(const PropertyGraph& graph, const Options& options, Output& out)
      : graph_(graph),
        out_(out),
        text_(out, options.cap ? cap : 0),
        xml_(out, text_),
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
  char* data(char* to, std::string_view start, std::string_view text) {
    if (text.empty()) return to;
    return tag(xml_.text(tag(to, start), text), "</data>");
  }

  /// The same under a key whose name may be of any length.
  char* value(char* to, std::string_view start, std::string_view text) {
    return tag(xml_.text(xml_.piece(to, start), text), "</data>");
  }

  void node(std::size_t i) {
    const auto& node = graph_.nodes[i];
    char* to = append_number(tag(xml_.begin(), "<node id=\"n"), i);
    to = data(tag(to, "\">"), "<data key=\"n_label\">", node.label);
    to = data(to, "<data key=\"n_name\">", node.label);
    to = data(to, "<data key=\"n_iri\">", node.iri);
    to = data(to, "<data key=\"n_kind\">", node.kind);
    to = data(to, "<data key=\"n_class\">", node.class_name);
    for (const auto& one : graph_.values_of(i)) {
      to = value(to, starts_[one.column], written_as(graph_.columns[one.column].type, one.text));
      if (one.column == begin_) to = data(to, "<data key=\"n_year\">", year_of(one.text));
    }
    to = tag(xml_.piece(to, drawn_as(node.kind)), "<data key=\"n_size\">");
    to = tag(append_number(to, size_of(degrees_[i])), "</data>");
    if (!places_.empty()) to = place(to, places_[i]);
    xml_.end(tag(to, "</node>\n"));
    if (graph_.lossless && text_.replaced() > 0) refuse(node);
  }

  /// Graph programs count y upwards.
  static char* place(char* to, Position at) {
    to = append_number(tag(to, "<data key=\"n_x\">"), at.x);
    to = append_number(tag(to, "</data><data key=\"n_y\">"), -at.y);
    return tag(to, "</data>");
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
    const std::string name = xml_escaped(role.name);
    std::string text = options_.strict ? ">" : " label=\"" + name + "\">";
    text += "<data key=\"e_label\">" + xml_escaped(role.label) + "</data><data key=\"e_role\">" + name +
            "</data><data key=\"e_interaction\">" + name + "</data>";
    if (graph_.lossless) text += "<data key=\"e_iri\">" + xml_escaped(role.iri) + "</data>";
    if (role.derived) text += "<data key=\"e_derived\">1</data>";
    return text;
  }

  void edge(std::size_t i) {
    const auto& edge = graph_.edges[i];
    char* to = tag(xml_.begin(), "<edge id=\"");
    std::array<char, most_of_a_number> id{'e'};
    const std::string_view number(id.data(),
                                  static_cast<std::size_t>(append_number(id.data() + 1, i) - id.data()));
    to = append_number(tag(tag(to, number), "\" source=\"n"), edge.source);
    to = append_number(tag(to, "\" target=\"n"), edge.target);
    to = xml_.piece(tag(to, "\""), edge_starts_[edge.role]);
    to = tag(tag(tag(to, "<data key=\"e_edge_id\">"), number), "</data><data key=\"e_weight\">");
    to = tag(append_number(to, edge.weight), "</data>");
    if (edge.symmetric) to = tag(to, "<data key=\"e_symmetric\">1</data>");
    to = data(to, "<data key=\"e_articles\">", edge.articles);
    to = data(to, "<data key=\"e_evidence\">", edge.evidence);
    xml_.end(tag(to, "</edge>\n"));
  }

  static char* tag(char* to, std::string_view tag) { return XmlElements::tag(to, tag); }

  const PropertyGraph& graph_;
  Output& out_;
  XmlText text_;
  XmlElements xml_;
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
