#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <utility>

#include "graph/knowledge_graph.hpp"

/// Makes KnowledgeGraph a model of Boost.Graph's VertexListGraph, EdgeListGraph and BidirectionalGraph, with
/// the vertex number as vertex index. Include it where a Boost algorithm runs on the graph itself; for
/// repeated walks over the whole graph, graph::Frozen is faster. A vertex that nothing states anything about
/// is still a vertex.
namespace boost {

template <>
struct graph_traits<chancery::graph::KnowledgeGraph> {
  using vertex_descriptor = chancery::graph::VertexId;
  using edge_descriptor = chancery::graph::EdgeId;
  using directed_category = bidirectional_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  struct traversal_category : vertex_list_graph_tag, edge_list_graph_tag, bidirectional_graph_tag {};
  using vertex_iterator = counting_iterator<vertex_descriptor>;
  using edge_iterator = chancery::graph::Matches::Iterator;
  using out_edge_iterator = chancery::graph::Matches::Iterator;
  using in_edge_iterator = chancery::graph::Matches::Iterator;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static constexpr vertex_descriptor null_vertex() { return chancery::graph::no_id; }
};

template <>
struct property_map<chancery::graph::KnowledgeGraph, vertex_index_t> {
  using type = typed_identity_property_map<chancery::graph::VertexId>;
  using const_type = type;
};

}  // namespace boost

namespace chancery::graph {

using BoostTraits = boost::graph_traits<KnowledgeGraph>;

inline std::pair<BoostTraits::vertex_iterator, BoostTraits::vertex_iterator> vertices(
    const KnowledgeGraph& graph) {
  return {BoostTraits::vertex_iterator(0), BoostTraits::vertex_iterator(graph.vertex_count())};
}
inline std::size_t num_vertices(const KnowledgeGraph& graph) { return graph.vertex_count(); }

inline std::pair<Matches::Iterator, Matches::Iterator> range_of(const Matches& matches) {
  return {matches.begin(), matches.end()};
}
inline std::pair<Matches::Iterator, Matches::Iterator> edges(const KnowledgeGraph& graph) {
  return range_of(graph.match({}));
}
inline std::size_t num_edges(const KnowledgeGraph& graph) { return graph.edge_count(); }

inline std::pair<Matches::Iterator, Matches::Iterator> out_edges(VertexId vertex,
                                                                 const KnowledgeGraph& graph) {
  return range_of(graph.match({vertex, no_id, no_id, no_id}));
}
inline std::pair<Matches::Iterator, Matches::Iterator> in_edges(VertexId vertex,
                                                                const KnowledgeGraph& graph) {
  return range_of(graph.match({no_id, no_id, vertex, no_id}));
}
inline std::size_t out_degree(VertexId vertex, const KnowledgeGraph& graph) {
  return graph.estimate({vertex, no_id, no_id, no_id});
}
inline std::size_t in_degree(VertexId vertex, const KnowledgeGraph& graph) {
  return graph.estimate({no_id, no_id, vertex, no_id});
}
inline std::size_t degree(VertexId vertex, const KnowledgeGraph& graph) {
  return out_degree(vertex, graph) + in_degree(vertex, graph);
}

inline VertexId source(EdgeId edge, const KnowledgeGraph& graph) { return graph.edge(edge).subject; }
inline VertexId target(EdgeId edge, const KnowledgeGraph& graph) { return graph.edge(edge).object; }

inline boost::typed_identity_property_map<VertexId> get(boost::vertex_index_t /*tag*/,
                                                        const KnowledgeGraph& /*graph*/) {
  return {};
}
inline VertexId get(boost::vertex_index_t /*tag*/, const KnowledgeGraph& /*graph*/, VertexId vertex) {
  return vertex;
}

}  // namespace chancery::graph
