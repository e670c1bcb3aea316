#include "exports/property_graph.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

#include "exports/graph_statements.hpp"
#include "exports/node_classes.hpp"
#include "exports/project_people.hpp"
#include "exports/property_columns.hpp"
#include "exports/property_names.hpp"
#include "exports/shortcuts.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_order.hpp"

namespace chancery::exports {
namespace {

using graph::no_id;
using graph::VertexId;
using Edge = PropertyGraph::Edge;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

class Builder {
 public:
  Builder(const graph::KnowledgeGraph& graph, const Options& options, bool lossless = false)
      : graph_(graph),
        lossless_(lossless),
        classes_(graph),
        weights_(graph),
        wanted_(wanted_predicates(graph, options)),
        columns_(graph, lossless, options.base, result_.strings),
        type_(graph.find_predicate(rdf_type)) {
    result_.lossless = lossless;
    nodes(options.detail);
    name_roles();
  }

  PropertyGraph build() {
    std::vector<graph::EdgeId> edges;
    for (std::uint32_t node = 0; node < subjects_.size(); ++node) {
      ontology::edges_in_order(graph_, subjects_[node], edges);
      columns_.begin_node();
      const std::size_t first_edge = result_.edges.size();
      for (const graph::EdgeId id : edges) statement(node, id);
      sort_edges(first_edge);
      columns_.end_node(result_.nodes[node], result_.values);
    }
    columns_.finish(result_);
    label_tenures();
    return std::move(result_);
  }

 private:
  void nodes(Detail detail) {
    node_of_.assign(graph_.vertex_count(), no_id);
    for (const VertexId vertex : ontology::subjects_in_order(graph_)) {
      const graph::Vertex thing = graph_.vertex(vertex);
      if (lossless_) {
        add_node(vertex, classes_.of(vertex));
        continue;
      }
      if (thing.kind != graph::VertexKind::resource || thing.name.starts_with(ontology::dse)) continue;
      const NodeClass of = classes_.of(vertex);
      if (!of.kind.empty() && !is_shown(of.kind, detail)) node_of_[vertex] = hidden;
      if (is_shown(of.kind, detail)) add_node(vertex, of);
    }
  }

  void add_node(VertexId vertex, const NodeClass& of) {
    const graph::Vertex thing = graph_.vertex(vertex);
    const bool blank = thing.kind == graph::VertexKind::blank;
    node_of_[vertex] = static_cast<std::uint32_t>(subjects_.size());
    subjects_.push_back(vertex);
    result_.nodes.push_back({blank ? result_.strings.keep("_:" + std::string(thing.name)) : thing.name,
                             {},
                             of.kind.empty() ? "Thing" : result_.strings.keep(of.kind),
                             result_.strings.keep(of.specific),
                             0});
  }

  void name_roles() {
    std::vector<std::string_view> iris;
    for (graph::PredicateId id = 0; id < graph_.predicate_count(); ++id)
      iris.push_back(graph_.predicate_name(id));
    const auto names = unique_names(iris, [](std::string_view name) { return std::string(name); });
    for (std::size_t id = 0; id < names.size(); ++id) {
      result_.roles.push_back({names[id], in_words(names[id]), is_shortcut(iris[id]), iris[id]});
    }
  }

  void statement(std::uint32_t node, graph::EdgeId id) {
    const graph::Edge edge = graph_.edge(id);
    if ((edge.predicate == type_ && !lossless_) || !wanted_[edge.predicate]) return;
    const std::uint32_t target = node_of_[edge.object];
    if (target == hidden) return;
    if (target != no_id) return connect(node, target, id);
    columns_.add(edge.predicate, graph_.vertex(edge.object));
  }

  void connect(std::uint32_t node, std::uint32_t target, graph::EdgeId id) {
    const graph::Edge edge = graph_.edge(id);
    const std::string_view property = graph_.predicate_name(edge.predicate);
    const bool symmetric =
        is_symmetric(property) && graph_.find_edge(edge.object, edge.predicate, edge.subject).value != no_id;
    if (symmetric && target < node) return;  // written from the other end
    const double weight = weights_.of(edge.subject, property, edge.object);
    result_.edges.push_back({node, target, edge.predicate, symmetric, weight, articles(id), {}});
  }

  /// A tenure has no name of its own: "Sung Kim, special representative for North Korea of United States".
  void label_tenures() {
    std::vector<std::array<std::string_view, 2>> parts(result_.nodes.size());
    for (const Edge& edge : result_.edges) {
      const std::string& role = result_.roles[edge.role].name;
      if (role == "holder") parts[edge.source][0] = result_.nodes[edge.target].label;
      if (role == "office") parts[edge.source][1] = result_.nodes[edge.target].label;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto& [holder, office] = parts[i];
      if (result_.nodes[i].kind != "Tenure" || holder.empty() || office.empty()) continue;
      result_.nodes[i].label = result_.strings.keep(std::string(holder) + ", " + std::string(office));
    }
  }

  std::string_view articles(graph::EdgeId id) {
    std::string_view one;
    std::string several;
    for (const graph::SourceId source : graph_.sources_of(id)) {
      const std::string_view name = local_name(graph_.source_name(source));
      if (name.empty()) continue;
      if (one.empty()) {
        one = name;
        continue;
      }
      if (several.empty()) several = one;
      several += " | ";
      several += name;
    }
    return several.empty() ? one : result_.strings.keep(several);
  }

  void sort_edges(std::size_t first) {
    const auto key = [&](const Edge& edge) {
      return std::pair<std::string_view, std::uint32_t>(result_.roles[edge.role].name, edge.target);
    };
    std::sort(result_.edges.begin() + static_cast<std::ptrdiff_t>(first), result_.edges.end(),
              [&](const Edge& a, const Edge& b) { return key(a) < key(b); });
  }

  static constexpr std::uint32_t hidden = no_id - 1;  ///< has a class of the ontology, but is not shown
  const graph::KnowledgeGraph& graph_;
  bool lossless_;
  PropertyGraph result_;
  NodeClasses classes_;
  ShortcutWeights weights_;
  std::vector<bool> wanted_;
  PropertyColumns columns_;
  graph::PredicateId type_;
  std::vector<std::uint32_t> node_of_;  ///< by vertex; no_id for what is no thing of the ontology
  std::vector<VertexId> subjects_;      ///< by node
};

}  // namespace

bool is_lossless(const Options& options) {
  return options.detail == Detail::full && !options.cap && !options.project_people;
}

PropertyGraph lossless_graph(const graph::KnowledgeGraph& graph, const Options& options) {
  return Builder(graph, options, true).build();
}

PropertyGraph property_graph(const graph::KnowledgeGraph& graph, const Options& options) {
  if (!options.project_people) return Builder(graph, options).build();
  Options everything = options;
  everything.detail = Detail::full;
  return project_people(Builder(graph, everything).build());
}

}  // namespace chancery::exports
