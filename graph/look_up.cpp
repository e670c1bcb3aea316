#include <algorithm>

#include "graph/hashing.hpp"
#include "graph/knowledge_graph.hpp"

/// The reading half of KnowledgeGraph.
namespace chancery::graph {
namespace {

constexpr int links_walked = 8;  ///< longer lists of links are searched through link_index_

}  // namespace

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
           strings_.at(row.name, row.size) == name;
  });
}

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
  return {static_cast<VertexKind>(row.kind), strings_.at(row.name, row.size), qualifier.datatype,
          qualifier.language};
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

EdgeId KnowledgeGraph::find_edge(VertexId subject, PredicateId predicate, VertexId object) const {
  const std::uint32_t at = edge_at({subject, predicate, object}, hash_of(subject, predicate, object));
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
