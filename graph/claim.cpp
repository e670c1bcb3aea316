#include <algorithm>
#include <array>
#include <utility>

#include "graph/hashing.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/room.hpp"

/// The part of KnowledgeGraph that adds statements.
namespace chancery::graph {
namespace {

std::uint32_t edge_hash(const Edge& edge) { return hash_of(edge.subject, edge.predicate, edge.object); }

}  // namespace

std::uint32_t KnowledgeGraph::edge_at(const Edge& edge, std::uint32_t hash) const {
  return edge_index_.find(hash, [&](std::uint32_t candidate) { return edges_[candidate].edge == edge; });
}

std::uint32_t KnowledgeGraph::group_for(std::uint32_t& first_group, PredicateId predicate) {
  const std::uint32_t known = group_of(first_group, predicate);
  if (known == no_id) first_group = groups_.push({predicate, no_id, 0, first_group});
  return known == no_id ? first_group : known;
}

void KnowledgeGraph::add_link(std::uint32_t edge, SourceId source, const LinkPlace& place) {
  const std::uint32_t next = place.after == no_id ? no_id : links_[place.after].next_of_edge;
  const std::uint32_t link =
      links_.push({source, edge, next, std::exchange(sources_[source].first, links_.size())});
  link_lives_.push(1);
  if (place.after == no_id) {
    edges_[edge].first_link = link;
  } else {
    links_[place.after].next_of_edge = link;
  }
  if (place.crowded) link_index_.add(hash_of(edge, source, 0), link);
  ++sources_[source].count;
  ++live_statements_;
}

/// An edge that is new is counted here, where its groups are at hand, and not by count_edge.
void KnowledgeGraph::add_edge(const Edge& edge, std::uint32_t hash, SourceId source) {
  check_room(edges_.size(), "edges");
  const std::uint32_t out = group_for(vertices_[edge.subject].first_out, edge.predicate);
  const std::uint32_t in = group_for(vertices_[edge.object].first_in, edge.predicate);
  Name& predicate = predicates_[edge.predicate];
  const std::uint32_t at =
      edges_.push({edge, no_id, 1, groups_[out].first_edge, groups_[in].first_edge, predicate.first});
  groups_[out].first_edge = at;
  groups_[in].first_edge = at;
  predicate.first = at;
  ++groups_[out].count;
  ++groups_[in].count;
  ++predicate.count;
  ++live_edges_;
  edge_index_.add(hash, at);
  add_link(at, source, {});
}

bool KnowledgeGraph::claim_hashed(const Edge& edge, std::uint32_t hash, SourceId source) {
  check_room(links_.size(), "statements");
  const std::uint32_t at = edge_at(edge, hash);
  if (at == no_id) {
    add_edge(edge, hash, source);
    return true;
  }
  const LinkPlace place = find_link(at, source);
  if (place.found == no_id) {
    add_link(at, source, place);
    if (edges_[at].sources++ == 0) count_edge(edge, 1);
    return true;
  }
  if (link_lives_[place.found] != 0) return false;
  enliven(place.found);
  return true;
}

bool KnowledgeGraph::claim(VertexId subject, PredicateId predicate, VertexId object, SourceId source) {
  const Edge edge{subject, predicate, object};
  return claim_hashed(edge, edge_hash(edge), source);
}

bool KnowledgeGraph::claim(VertexId subject, std::string_view predicate_iri, VertexId object,
                           std::string_view source_iri) {
  return claim(subject, predicate(predicate_iri), object, source(source_iri));
}

/// What a claim reads lies anywhere in memory; each step is fetched while earlier claims are made.
void KnowledgeGraph::claim_all(std::span<const Edge> edges, SourceId source) {
  constexpr std::size_t ahead = 32;
  std::array<std::uint32_t, ahead> hashes{};
  const auto fetch_rows = [&](std::size_t at) {
    const Edge& edge = edges[at];
    edge_index_.prefetch(hashes[at % ahead] = edge_hash(edge));
    __builtin_prefetch(&vertices_[edge.subject]);
    __builtin_prefetch(&vertices_[edge.object]);
  };
  const auto fetch_groups = [&](const Edge& edge) {
    if (const auto group = vertices_[edge.subject].first_out; group != no_id)
      __builtin_prefetch(&groups_[group]);
    if (const auto group = vertices_[edge.object].first_in; group != no_id)
      __builtin_prefetch(&groups_[group]);
  };
  const auto fetch_next_group = [&](const Edge& edge) {
    if (const auto group = vertices_[edge.object].first_in; group != no_id && groups_[group].next != no_id)
      __builtin_prefetch(&groups_[groups_[group].next]);
  };
  for (std::size_t at = 0; at < std::min(ahead, edges.size()); ++at) fetch_rows(at);
  for (std::size_t at = 0; at < edges.size(); ++at) {
    if (at + ahead * 2 / 3 < edges.size()) fetch_groups(edges[at + ahead * 2 / 3]);
    if (at + ahead / 3 < edges.size()) fetch_next_group(edges[at + ahead / 3]);
    claim_hashed(edges[at], hashes[at % ahead], source);
    if (at + ahead < edges.size()) fetch_rows(at + ahead);
  }
}

}  // namespace chancery::graph
