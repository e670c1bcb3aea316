#include "graph/knowledge_graph.hpp"

#include <string>
#include <type_traits>
#include <utility>

#include "core/error.hpp"
#include "graph/hashing.hpp"

namespace chancery::graph {
namespace {

constexpr std::uint32_t most_qualifiers = (1U << 24U) - 1;

void check_room(std::uint32_t size, const char* what) {
  if (size >= no_id - 1)
    throw Error(std::string("the graph is full: too many ") + what + "; split the input");
}

}  // namespace

KnowledgeGraph::KnowledgeGraph() : qualifiers_(1), sources_(1) {
  source_index_.add(hash_of(std::string_view()), 0);
}

VertexId KnowledgeGraph::resource(std::string_view iri) { return add_vertex(VertexKind::resource, iri, 0); }

VertexId KnowledgeGraph::blank(std::string_view label) { return add_vertex(VertexKind::blank, label, 0); }

VertexId KnowledgeGraph::value(std::string_view lexical, std::string_view datatype,
                               std::string_view language) {
  std::uint32_t qualifier = find_qualifier(datatype, language);
  if (qualifier == no_id) {
    qualifier = static_cast<std::uint32_t>(qualifiers_.size());
    if (qualifier > most_qualifiers) throw Error("the graph is full: too many datatypes and languages");
    const bool plain = datatype == xsd_string || !language.empty();
    qualifiers_.push_back({plain ? std::string_view() : strings_.keep(datatype), strings_.keep(language)});
  }
  return add_vertex(VertexKind::value, lexical, qualifier);
}

VertexId KnowledgeGraph::add_vertex(VertexKind kind, std::string_view name, std::uint32_t qualifier) {
  const VertexId known = look_up(kind, name, qualifier);
  if (known != no_id) return known;
  check_room(vertices_.size(), "vertices");
  if (name.size() >= no_id) throw Error("a value of more than 4 GB does not fit into the graph");
  VertexRow row;
  row.name = strings_.keep_at(name);
  row.size = static_cast<std::uint32_t>(name.size());
  row.kind = static_cast<std::uint8_t>(kind);
  row.qualifier = qualifier & most_qualifiers;
  const VertexId id = vertices_.push(row);
  vertex_index_.add(hash_of(name, salt_of(kind, qualifier)), id);
  return id;
}

std::uint32_t KnowledgeGraph::add_name(std::vector<Name>& names, HashIndex& index, std::string_view name) {
  const std::uint32_t hash = hash_of(name);
  const std::uint32_t known = index.find(hash, [&](std::uint32_t at) { return names[at].name == name; });
  if (known != no_id) return known;
  const auto id = static_cast<std::uint32_t>(names.size());
  names.push_back({strings_.keep(name)});
  index.add(hash, id);
  return id;
}

PredicateId KnowledgeGraph::predicate(std::string_view iri) {
  return add_name(predicates_, predicate_index_, iri);
}

SourceId KnowledgeGraph::source(std::string_view iri) { return add_name(sources_, source_index_, iri); }

/// Puts the edge before the others of its group, and gives the one that was first.
std::uint32_t KnowledgeGraph::add_to_group(std::uint32_t& first_group, PredicateId predicate,
                                           std::uint32_t edge) {
  std::uint32_t group = group_of(first_group, predicate);
  if (group == no_id) {
    group = groups_.push({predicate, no_id, 0, first_group});
    first_group = group;
  }
  return std::exchange(groups_[group].first_edge, edge);
}

std::uint32_t KnowledgeGraph::add_edge(VertexId subject, PredicateId predicate, VertexId object) {
  check_room(edges_.size(), "edges");
  EdgeRow row;
  row.edge = {subject, predicate, object};
  const std::uint32_t at = edges_.push(row);
  edge_index_.add(hash_of(subject, predicate, object), at);
  edges_[at].next_out = add_to_group(vertices_[subject].first_out, predicate, at);
  edges_[at].next_in = add_to_group(vertices_[object].first_in, predicate, at);
  edges_[at].next_of_predicate = std::exchange(predicates_[predicate].first, at);
  return at;
}

bool KnowledgeGraph::claim(VertexId subject, PredicateId predicate, VertexId object, SourceId source) {
  std::uint32_t edge = edge_index_.find(hash_of(subject, predicate, object), [&](std::uint32_t candidate) {
    const Edge& known = edges_[candidate].edge;
    return known.subject == subject && known.predicate == predicate && known.object == object;
  });
  if (edge == no_id) edge = add_edge(subject, predicate, object);
  const LinkPlace place = find_link(edge, source);
  if (place.found != no_id) {
    if (link_lives_[place.found] != 0) return false;
    enliven(place.found);
    return true;
  }
  check_room(links_.size(), "statements");
  const std::uint32_t next = place.after == no_id ? no_id : links_[place.after].next_of_edge;
  const std::uint32_t link =
      links_.push({source, edge, next, std::exchange(sources_[source].first, links_.size())});
  link_lives_.push(0);
  if (place.after == no_id) {
    edges_[edge].first_link = link;
  } else {
    links_[place.after].next_of_edge = link;
  }
  if (place.crowded) link_index_.add(hash_of(edge, source, 0), link);
  enliven(link);
  return true;
}

bool KnowledgeGraph::claim(VertexId subject, std::string_view predicate_iri, VertexId object,
                           std::string_view source_iri) {
  return claim(subject, predicate(predicate_iri), object, source(source_iri));
}

void KnowledgeGraph::count_edge(const Edge& edge, int change) {
  const auto changed = [&](auto& count) {
    count = static_cast<std::remove_reference_t<decltype(count)>>(count + change);
  };
  changed(groups_[group_of(vertices_[edge.subject].first_out, edge.predicate)].count);
  changed(groups_[group_of(vertices_[edge.object].first_in, edge.predicate)].count);
  predicates_[edge.predicate].count += static_cast<std::size_t>(change);
  live_edges_ += static_cast<std::size_t>(change);
}

void KnowledgeGraph::enliven(std::uint32_t link) {
  link_lives_[link] = 1;
  ++live_statements_;
  ++sources_[links_[link].source].count;
  EdgeRow& row = edges_[links_[link].edge];
  if (row.sources++ == 0) count_edge(row.edge, 1);
}

void KnowledgeGraph::kill(std::uint32_t link) {
  link_lives_[link] = 0;
  --live_statements_;
  --sources_[links_[link].source].count;
  EdgeRow& row = edges_[links_[link].edge];
  if (--row.sources == 0) count_edge(row.edge, -1);
}

bool KnowledgeGraph::retract(VertexId subject, PredicateId predicate, VertexId object, SourceId source) {
  const EdgeId edge = find_edge(subject, predicate, object);
  if (edge == EdgeId{}) return false;
  const std::uint32_t link = find_link(edge.value, source).found;
  if (link == no_id || link_lives_[link] == 0) return false;
  kill(link);
  return true;
}

std::size_t KnowledgeGraph::retract(SourceId source) {
  const std::size_t count = sources_[source].count;
  for (std::uint32_t link = sources_[source].first; link != no_id; link = links_[link].next_of_source) {
    if (link_lives_[link] != 0) kill(link);
  }
  return count;
}

}  // namespace chancery::graph
