#include <algorithm>
#include <array>
#include <map>

#include "ontology/identity/rules.hpp"
#include "ontology/identity/steps.hpp"

namespace chancery::ontology::identity {
namespace {

using graph::no_id;

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

}  // namespace

const std::string& preferred_name(const std::map<std::string, std::size_t>& articles) {
  return std::ranges::max_element(articles, {}, [](const auto& name) { return name.second; })->first;
}

std::map<Named, std::map<std::string, std::size_t>> names_in_use(const View& view, std::string_view property,
                                                                 std::size_t least) {
  const graph::KnowledgeGraph& graph = view.graph();
  std::map<Named, std::map<std::string, std::size_t>> names;
  const auto predicate = graph.find_predicate(property_iri(property));
  if (predicate == no_id) return names;
  for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
    const graph::Edge edge = graph.edge(id);
    if (graph.estimate({edge.subject, predicate, no_id, no_id}) < least) continue;
    const graph::Vertex value = graph.vertex(edge.object);
    names[{std::string(view.name(edge.subject)), std::string(value.language)}][std::string(value.name)] =
        graph.sources_of(id).size();
  }
  return names;
}

void demote_others(const View& view, std::string_view property, const std::map<Named, std::string>& kept) {
  if (kept.empty()) return;
  graph::KnowledgeGraph& graph = view.graph();
  const auto predicate = graph.find_predicate(property_iri(property));
  if (predicate == no_id) return;
  std::vector<graph::EdgeId> others;
  for (const auto id : graph.match({no_id, predicate, no_id, no_id})) {
    const graph::Edge edge = graph.edge(id);
    const graph::Vertex value = graph.vertex(edge.object);
    const auto found = kept.find({std::string(view.name(edge.subject)), std::string(value.language)});
    if (found != kept.end() && found->second != value.name) others.push_back(id);
  }
  for (const graph::EdgeId id : others) {
    for (const auto source : graph.sources_of(id)) demote(graph, graph.edge(id), property, source);
  }
}

void settle_names(const View& view, std::vector<std::string>& decisions) {
  for (const std::string_view property : {std::string_view("prefLabel"), std::string_view("label")}) {
    std::map<Named, std::string> kept;
    for (const auto& [named, names] : names_in_use(view, property, 2)) {
      if (names.size() < 2) continue;
      kept[named] = preferred_name(names);
      decisions.push_back("<" + named.first + "> is called '" + kept[named] + "' as its " +
                          std::string(property));
    }
    demote_others(view, property, kept);
  }
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
