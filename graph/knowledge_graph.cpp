#include "graph/knowledge_graph.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>

#include "core/error.hpp"

namespace chancery::graph {
namespace {

constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::uint32_t most_qualifiers = (1U << 24U) - 1;
constexpr int links_walked = 8;  ///< longer lists of links are searched through link_index_

std::uint32_t mixed(std::uint64_t value) {
  value ^= value >> 33U;
  value *= 0xFF51AFD7ED558CCDULL;
  value ^= value >> 33U;
  value *= 0xC4CEB9FE1A85EC53ULL;
  return static_cast<std::uint32_t>(value ^ (value >> 32U));
}

std::uint32_t hash_of(std::string_view text, std::uint64_t salt = 0) {
  return mixed(std::hash<std::string_view>{}(text) + salt * 0x9E3779B97F4A7C15ULL);
}

std::uint32_t hash_of(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  return mixed((a * 0x9E3779B97F4A7C15ULL) ^ (b * 0xC2B2AE3D27D4EB4FULL) ^ (c << 32U) ^ c);
}

std::uint64_t salt_of(VertexKind kind, std::uint32_t qualifier) {
  return (static_cast<std::uint64_t>(kind) << 32U) | qualifier;
}

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

/// There are few: a search from the first on is quick, and the common ones come first.
std::uint32_t KnowledgeGraph::find_qualifier(std::string_view datatype, std::string_view language) const {
  if (datatype == xsd_string || !language.empty()) datatype = {};
  for (std::uint32_t at = 0; at < qualifiers_.size(); ++at) {
    if (qualifiers_[at].datatype == datatype && qualifiers_[at].language == language) return at;
  }
  return no_id;
}

VertexId KnowledgeGraph::look_up(VertexKind kind, std::string_view name, std::uint32_t qualifier) const {
  return vertex_index_.find(hash_of(name, salt_of(kind, qualifier)), [&](std::uint32_t at) {
    const VertexRow& row = vertices_[at];
    return row.kind == static_cast<std::uint32_t>(kind) && row.qualifier == qualifier &&
           std::string_view(row.name, row.size) == name;
  });
}

VertexId KnowledgeGraph::add_vertex(VertexKind kind, std::string_view name, std::uint32_t qualifier) {
  const VertexId known = look_up(kind, name, qualifier);
  if (known != no_id) return known;
  check_room(vertices_.size(), "vertices");
  if (name.size() >= no_id) throw Error("a value of more than 4 GB does not fit into the graph");
  const std::string_view kept = strings_.keep(name);
  VertexRow row;
  row.name = kept.data();
  row.size = static_cast<std::uint32_t>(kept.size());
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

VertexId KnowledgeGraph::find_resource(std::string_view iri) const {
  return look_up(VertexKind::resource, iri, 0);
}

VertexId KnowledgeGraph::find_vertex(const Vertex& vertex) const {
  if (vertex.kind != VertexKind::value) return look_up(vertex.kind, vertex.name, 0);
  const std::uint32_t qualifier = find_qualifier(vertex.datatype, vertex.language);
  return qualifier == no_id ? no_id : look_up(VertexKind::value, vertex.name, qualifier);
}

PredicateId KnowledgeGraph::find_predicate(std::string_view iri) const {
  return predicate_index_.find(hash_of(iri), [&](std::uint32_t at) { return predicates_[at].name == iri; });
}

SourceId KnowledgeGraph::find_source(std::string_view iri) const {
  return source_index_.find(hash_of(iri), [&](std::uint32_t at) { return sources_[at].name == iri; });
}

Vertex KnowledgeGraph::vertex(VertexId id) const {
  const VertexRow& row = vertices_[id];
  const Qualifier& qualifier = qualifiers_[row.qualifier];
  return {static_cast<VertexKind>(row.kind), {row.name, row.size}, qualifier.datatype, qualifier.language};
}

std::uint32_t KnowledgeGraph::group_of(std::uint32_t first_group, PredicateId predicate) const {
  std::uint32_t group = first_group;
  while (group != no_id && groups_[group].predicate != predicate) group = groups_[group].next;
  return group;
}

std::size_t KnowledgeGraph::degree(std::uint32_t first_group) const {
  std::size_t count = 0;
  for (std::uint32_t group = first_group; group != no_id; group = groups_[group].next)
    count += groups_[group].count;
  return count;
}

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

EdgeId KnowledgeGraph::find_edge(VertexId subject, PredicateId predicate, VertexId object) const {
  const std::uint32_t at =
      edge_index_.find(hash_of(subject, predicate, object), [&](std::uint32_t candidate) {
        const Edge& edge = edges_[candidate].edge;
        return edge.subject == subject && edge.predicate == predicate && edge.object == object;
      });
  return at == no_id || edges_[at].sources == 0 ? EdgeId{} : EdgeId{at};
}

KnowledgeGraph::LinkPlace KnowledgeGraph::find_link(std::uint32_t edge, SourceId source) const {
  LinkPlace place;
  std::uint32_t link = edges_[edge].first_link;
  for (int walked = 0; link != no_id && walked < links_walked; ++walked, link = links_[link].next_of_edge) {
    place.after = link;
    if (links_[link].source == source) return {link, link, false};
    place.crowded = walked + 1 == links_walked;
  }
  if (link != no_id) {
    place.found = link_index_.find(hash_of(edge, source, 0), [&](std::uint32_t candidate) {
      return links_[candidate].edge == edge && links_[candidate].source == source;
    });
  }
  return place;
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

std::vector<SourceId> KnowledgeGraph::sources_of(EdgeId id) const {
  std::vector<SourceId> found;
  for (std::uint32_t link = edges_[id.value].first_link; link != no_id; link = links_[link].next_of_edge) {
    if (link_lives_[link] != 0) found.push_back(links_[link].source);
  }
  std::ranges::sort(found, {}, [&](SourceId source) { return sources_[source].name; });
  return found;
}

bool KnowledgeGraph::states(SourceId source, EdgeId id) const {
  const std::uint32_t link = find_link(id.value, source).found;
  return link != no_id && link_lives_[link] != 0;
}

std::size_t KnowledgeGraph::estimate(const Pattern& pattern) const {
  std::size_t least = live_edges_;
  const auto side = [&](VertexId vertex, std::uint32_t VertexRow::*first) {
    if (vertex == no_id) return;
    const std::uint32_t groups = vertices_[vertex].*first;
    if (pattern.predicate == no_id) {
      least = std::min(least, degree(groups));
    } else {
      const std::uint32_t group = group_of(groups, pattern.predicate);
      least = std::min<std::size_t>(least, group == no_id ? 0 : groups_[group].count);
    }
  };
  side(pattern.subject, &VertexRow::first_out);
  side(pattern.object, &VertexRow::first_in);
  if (pattern.predicate != no_id) least = std::min(least, predicates_[pattern.predicate].count);
  if (pattern.source != no_id) least = std::min(least, sources_[pattern.source].count);
  return least;
}

std::size_t KnowledgeGraph::bytes() const {
  return strings_.bytes() + vertices_.bytes() + edges_.bytes() + groups_.bytes() + links_.bytes() +
         link_lives_.bytes() + vertex_index_.bytes() + edge_index_.bytes() + link_index_.bytes() +
         predicate_index_.bytes() + source_index_.bytes() + qualifiers_.capacity() * sizeof(Qualifier) +
         (predicates_.capacity() + sources_.capacity()) * sizeof(Name);
}

}  // namespace chancery::graph
