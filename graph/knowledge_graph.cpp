#include "graph/knowledge_graph.hpp"

#include <string>
#include <type_traits>

#include "core/error.hpp"
#include "graph/hashing.hpp"
#include "graph/room.hpp"

namespace chancery::graph {
namespace {

constexpr std::uint32_t most_qualifiers = (1U << 24U) - 1;

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

void KnowledgeGraph::count_edge(const Edge& edge, int change) {
  const auto changed = [&](auto& count) {
    count = static_cast<std::remove_reference_t<decltype(count)>>(static_cast<std::int64_t>(count) + change);
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
