#include "exports/page_data.hpp"

#include <algorithm>
#include <array>

#include "exports/appearance.hpp"
#include "exports/json.hpp"
#include "exports/property_names.hpp"

namespace chancery::exports {
namespace {

constexpr std::array<std::string_view, 4> drawn_kinds{"Person", "State", "Organisation", "Event"};
/// Of no use to somebody who reads the page.
constexpr std::array<std::string_view, 8> left_out{"cameo",  "end_offset", "format",       "in_language",
                                                   "plover", "sha256",     "source_value", "mentions"};

bool is_left_out(std::string_view column) {
  return std::find(left_out.begin(), left_out.end(), column) != left_out.end();
}

class PageData {
 public:
  PageData(const PropertyGraph& graph, const Picture& picture, const Options& options, Output& out)
      : graph_(graph), base_(options.base), json_(out), dot_of_(graph.nodes.size()) {
    for (const auto& dot : picture.dots) dot_of_[dot.node] = &dot;
    is_line_.resize(graph.edges.size());
    for (const auto& line : picture.lines) is_line_[line.edge] = true;
  }

  void write() {
    json_.begin_object();
    kinds();
    json_.key("roles");
    json_.begin_array();
    for (const auto& role : graph_.roles) {
      json_.begin_object();
      json_.member("name", role.name);
      json_.member("label", role.label);
      json_.end_object();
    }
    json_.end_array();
    json_.key("nodes");
    json_.begin_array();
    for (std::uint32_t i = 0; i < graph_.nodes.size(); ++i) node(i);
    json_.end_array();
    json_.key("edges");
    json_.begin_array();
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) edge(i);
    json_.end_array();
    json_.end_object();
  }

 private:
  void kinds() {
    json_.key("colours");
    json_.begin_object();
    for (const std::string_view kind : drawn_kinds) json_.member(kind, hex(colour_of(kind)));
    json_.end_object();
  }

  void node(std::uint32_t i) {
    const auto& node = graph_.nodes[i];
    const bool named_by_text = node.kind == "Sentence";
    json_.begin_object();
    json_.member("id", node.iri.starts_with(base_) ? node.iri.substr(base_.size()) : node.iri);
    if (!named_by_text) json_.member("label", node.label.empty() ? local_name(node.iri) : node.label);
    json_.member("kind", node.kind);
    if (node.class_name != node.kind) json_.member("class", in_words(node.class_name));
    if (const Picture::Dot* dot = dot_of_[i]) {
      json_.member("x", dot->at.x);
      json_.member("y", dot->at.y);
      json_.member("r", dot->radius);
      json_.member("caption", dot->caption);
    }
    bool has_values = false;
    for (const auto& value : graph_.values_of(i)) {
      const std::string& name = graph_.columns[value.column].name;
      if (is_left_out(name)) continue;
      if (!has_values) {
        json_.key("values");
        json_.begin_object();
        has_values = true;
      }
      json_.member(name, value.text);
    }
    if (has_values) json_.end_object();
    json_.end_object();
  }

  void edge(std::size_t i) {
    const auto& edge = graph_.edges[i];
    if (graph_.roles[edge.role].name == "mentions") return;
    json_.begin_array();
    json_.value(edge.source);
    json_.value(edge.target);
    json_.value(edge.role);
    json_.value(is_line_[i] ? 1 : 0);
    json_.end_array();
  }

  const PropertyGraph& graph_;
  std::string_view base_;
  JsonWriter json_;
  std::vector<const Picture::Dot*> dot_of_;  ///< by node; null for what is not drawn
  std::vector<bool> is_line_;                ///< by edge
};

}  // namespace

void write_page_data(const PropertyGraph& graph, const Picture& picture, const Options& options,
                     Output& out) {
  PageData(graph, picture, options, out).write();
}

void ScriptOutput::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('<'), bytes.size());
    out_.put(bytes.substr(0, end));
    if (end < bytes.size()) out_.put("\\u003c");
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
}

}  // namespace chancery::exports
