#include "ontology/readable_copy.hpp"

#include <algorithm>
#include <vector>

#include "ontology/readable_order.hpp"

namespace chancery::ontology {
namespace {

using graph::no_id;

/// Adds vertices, predicates and sources of one graph to another, each when it is first asked for.
class Copying {
 public:
  Copying(const graph::KnowledgeGraph& from, graph::KnowledgeGraph& to)
      : from_(from),
        to_(to),
        vertices_(from.vertex_count(), no_id),
        predicates_(from.predicate_count(), no_id) {}

  graph::VertexId vertex(graph::VertexId id) {
    if (vertices_[id] == no_id) vertices_[id] = add(from_.vertex(id));
    return vertices_[id];
  }
  graph::PredicateId predicate(graph::PredicateId id) {
    if (predicates_[id] == no_id) predicates_[id] = to_.predicate(from_.predicate_name(id));
    return predicates_[id];
  }

 private:
  graph::VertexId add(const graph::Vertex& vertex) {
    if (vertex.kind == graph::VertexKind::resource) return to_.resource(vertex.name);
    if (vertex.kind == graph::VertexKind::blank) return to_.blank(vertex.name);
    return to_.value(vertex.name, vertex.datatype, vertex.language);
  }

  const graph::KnowledgeGraph& from_;
  graph::KnowledgeGraph& to_;
  std::vector<graph::VertexId> vertices_;
  std::vector<graph::PredicateId> predicates_;
};

/// The sources that state anything, in the order of their names.
std::vector<graph::SourceId> copy_sources(const graph::KnowledgeGraph& from, graph::KnowledgeGraph& to) {
  std::vector<graph::SourceId> order;
  for (graph::SourceId id = 0; id < from.source_count(); ++id) {
    if (from.estimate({no_id, no_id, no_id, id}) > 0) order.push_back(id);
  }
  std::ranges::sort(order, {}, [&](graph::SourceId id) { return from.source_name(id); });
  std::vector<graph::SourceId> copies(from.source_count(), no_id);
  for (const graph::SourceId id : order) copies[id] = to.source(from.source_name(id));
  return copies;
}

}  // namespace

graph::KnowledgeGraph readable_copy(const graph::KnowledgeGraph& graph, const std::vector<bool>& keep) {
  graph::KnowledgeGraph copy;
  Copying copying(graph, copy);
  const std::vector<graph::SourceId> sources = copy_sources(graph, copy);
  std::vector<graph::EdgeId> edges;
  for (const graph::VertexId subject : subjects_in_order(graph)) {
    edges_in_order(graph, subject, edges);
    for (const graph::EdgeId id : edges) {
      const graph::Edge edge = graph.edge(id);
      if (!keep.empty() && !keep[edge.predicate]) continue;
      const graph::VertexId from = copying.vertex(edge.subject);
      const graph::PredicateId predicate = copying.predicate(edge.predicate);
      const graph::VertexId to = copying.vertex(edge.object);
      for (const graph::SourceId source : graph.sources_of(id))
        copy.claim(from, predicate, to, sources[source]);
    }
  }
  return copy;
}

}  // namespace chancery::ontology
