#include <algorithm>
#include <array>
#include <map>

#include "ontology/identity/steps.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;
using graph::VertexId;

/// The value that most articles give, of equals the first.
graph::EdgeId most_used(const graph::KnowledgeGraph& graph, const std::vector<graph::EdgeId>& edges) {
  const auto rank = [&](graph::EdgeId edge) {
    return std::pair(-static_cast<std::ptrdiff_t>(graph.sources_of(edge).size()),
                     graph.vertex(graph.edge(edge).object).name);
  };
  return *std::ranges::min_element(edges, {}, rank);
}

/// The property that keeps, in an article's own graph, what the article itself states where the graph as a
/// whole prefers another name.
std::string own(std::string_view property) {
  std::string name(property);
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return property_iri("own" + name);
}

constexpr std::array<std::string_view, 3> settled{"prefLabel", "label", "altLabel"};

bool has_own(const graph::KnowledgeGraph& graph, const graph::Edge& edge, graph::SourceId source) {
  return std::ranges::any_of(settled, [&](std::string_view property) {
    const auto predicate = graph.find_predicate(own(property));
    const auto id =
        predicate == no_id ? graph::EdgeId{} : graph.find_edge(edge.subject, predicate, edge.object);
    return id != graph::EdgeId{} && graph.states(source, id);
  });
}

void demote(graph::KnowledgeGraph& graph, const graph::Edge& edge, std::string_view property,
            graph::SourceId source) {
  graph.retract(edge.subject, edge.predicate, edge.object, source);
  const bool was_demoted = has_own(graph, edge, source);
  const auto alternative = graph.predicate(property_iri("altLabel"));
  const bool is_new = graph.claim(edge.subject, alternative, edge.object, source);
  if (!is_new && !was_demoted)
    graph.claim(edge.subject, graph.predicate(own("altLabel")), edge.object, source);
  graph.claim(edge.subject, graph.predicate(own(property)), edge.object, source);
}

void settle(const View& view, std::string_view property, VertexId node,
            const std::vector<graph::EdgeId>& edges, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  const graph::EdgeId kept = most_used(graph, edges);
  for (const graph::EdgeId id : edges) {
    if (id == kept) continue;
    const graph::Edge edge = graph.edge(id);
    for (const auto source : graph.sources_of(id)) demote(graph, edge, property, source);
  }
  decisions.push_back("<" + std::string(view.name(node)) + "> is called '" +
                      std::string(view.name(graph.edge(kept).object)) + "' as its " + std::string(property));
}

void settle_all(const View& view, std::string_view property, std::vector<std::string>& decisions) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto predicate = graph.find_predicate(property_iri(property));
  if (predicate == no_id) return;
  std::map<std::pair<std::string, std::string>, std::pair<VertexId, std::vector<graph::EdgeId>>> names;
  for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
    const graph::Edge edge = graph.edge(id);
    auto& entry =
        names[{std::string(view.name(edge.subject)), std::string(graph.vertex(edge.object).language)}];
    entry.first = edge.subject;
    entry.second.push_back(id);
  }
  for (const auto& [key, entry] : names) {
    if (entry.second.size() > 1) settle(view, property, entry.first, entry.second, decisions);
  }
}

}  // namespace

void settle_names(const View& view, std::vector<std::string>& decisions) {
  settle_all(view, "prefLabel", decisions);
  settle_all(view, "label", decisions);
}

void separate_names(const View& view) {
  graph::KnowledgeGraph& graph = view.graph();
  const auto alternative = graph.find_predicate(property_iri("altLabel"));
  std::vector<std::pair<std::string, graph::Edge>> back;  // what is to be stated again
  std::vector<graph::SourceId> sources;
  for (const std::string_view property : settled) {
    const auto predicate = graph.find_predicate(own(property));
    if (predicate == no_id) continue;
    for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
      for (const auto source : graph.sources_of(id)) {
        back.emplace_back(property_iri(property), graph.edge(id));
        sources.push_back(source);
      }
    }
  }
  for (std::size_t i = 0; i < back.size(); ++i) {
    const graph::Edge& edge = back[i].second;
    graph.retract(edge.subject, edge.predicate, edge.object, sources[i]);
    if (alternative != no_id) graph.retract(edge.subject, alternative, edge.object, sources[i]);
  }
  for (std::size_t i = 0; i < back.size(); ++i) {
    const graph::Edge& edge = back[i].second;
    graph.claim(edge.subject, graph.predicate(back[i].first), edge.object, sources[i]);
  }
}

}  // namespace chancery::ontology::identity
