#include "exports/graph_statements.hpp"

#include <algorithm>
#include <array>

#include "exports/prefixes_in_use.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_order.hpp"

namespace chancery::exports {
namespace {

using ontology::Term;

constexpr std::array<std::string_view, 2> properties_of_text{"quote", "text"};
constexpr std::array<std::string_view, 3> properties_of_reasons{"rule", "statusCue", "tableRow"};
/// Of meaning only beside the article that states them. @see ontology::separate
constexpr std::array<std::string_view, 5> properties_of_sources{"ownAltLabel", "ownLabel", "ownPrefLabel",
                                                                "textSketch", "unitedFrom"};

TermView term(const graph::KnowledgeGraph& graph, graph::VertexId id) {
  const graph::Vertex vertex = graph.vertex(id);
  switch (vertex.kind) {
    case graph::VertexKind::resource:
      return {Term::Kind::iri, vertex.name};
    case graph::VertexKind::blank:
      return {Term::Kind::blank, vertex.name};
    case graph::VertexKind::value:
      break;
  }
  return {Term::Kind::literal, vertex.name, vertex.datatype, vertex.language};
}

bool is_wanted(std::string_view predicate, const Options& options, bool named_graphs) {
  if (!predicate.starts_with(ontology::dse)) return true;
  const std::string_view name = predicate.substr(ontology::dse.size());
  const auto among = [&](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return (options.text || !among(properties_of_text)) && (options.explain || !among(properties_of_reasons)) &&
         (named_graphs || !among(properties_of_sources));
}

/// Calls `take` with each wanted edge, subjects and edges in readable order.
template <typename Take>
void for_each_edge(const graph::KnowledgeGraph& graph, const Options& options, bool named_graphs, Take take) {
  const std::vector<bool> wanted = wanted_predicates(graph, options, named_graphs);
  std::vector<graph::EdgeId> edges;
  for (const graph::VertexId subject : ontology::subjects_in_order(graph)) {
    ontology::edges_in_order(graph, subject, edges);
    for (const graph::EdgeId edge : edges) {
      if (wanted[graph.edge(edge).predicate]) take(edge);
    }
  }
}

void write_edge(const graph::KnowledgeGraph& graph, graph::EdgeId id, std::string_view source,
                StatementSink& sink) {
  const graph::Edge edge = graph.edge(id);
  sink.write({term(graph, edge.subject),
              {Term::Kind::iri, graph.predicate_name(edge.predicate)},
              term(graph, edge.object),
              source});
}

}  // namespace

std::vector<bool> wanted_predicates(const graph::KnowledgeGraph& graph, const Options& options,
                                    bool named_graphs) {
  std::vector<bool> wanted(graph.predicate_count());
  for (graph::PredicateId id = 0; id < graph.predicate_count(); ++id) {
    wanted[id] = is_wanted(graph.predicate_name(id), options, named_graphs);
  }
  return wanted;
}

void write_ontology(const Options& options, StatementSink& sink) {
  if (!options.with_ontology) return;
  for (auto statement : ontology::ontology_statements()) {
    statement.graph = ontology_graph;
    sink.write(statement);
  }
}

void write_triples(const graph::KnowledgeGraph& graph, const Options& options, StatementSink& sink) {
  write_ontology(options, sink);
  for_each_edge(graph, options, false, [&](graph::EdgeId edge) { write_edge(graph, edge, {}, sink); });
}

void write_quads(const graph::KnowledgeGraph& graph, const Options& options, StatementSink& sink) {
  write_ontology(options, sink);
  std::vector<std::vector<graph::EdgeId>> by_source(graph.source_count());
  for_each_edge(graph, options, true, [&](graph::EdgeId edge) {
    for (const graph::SourceId source : graph.sources_of(edge)) by_source[source].push_back(edge);
  });
  std::vector<graph::SourceId> order(by_source.size());
  for (graph::SourceId id = 0; id < order.size(); ++id) order[id] = id;
  std::sort(order.begin(), order.end(), [&](auto a, auto b) {
    return graph.source_name(a) == graph.source_name(b)
               ? a < b
               : ontology::natural_less(graph.source_name(a), graph.source_name(b));
  });
  for (const graph::SourceId source : order) {
    for (const graph::EdgeId edge : by_source[source])
      write_edge(graph, edge, graph.source_name(source), sink);
  }
}

std::vector<Prefix> prefixes_for(const graph::KnowledgeGraph& graph, const Options& options) {
  PrefixesInUse prefixes(options);
  prefixes.note(graph);
  return prefixes.found();
}

}  // namespace chancery::exports
