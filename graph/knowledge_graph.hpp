#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "graph/edge.hpp"
#include "graph/hash_index.hpp"
#include "graph/ids.hpp"
#include "graph/mapped_file.hpp"
#include "graph/matches.hpp"
#include "graph/pattern.hpp"
#include "graph/segmented.hpp"
#include "graph/string_arena.hpp"
#include "graph/vertex.hpp"

namespace chancery::graph {

/// The knowledge graph of any number of articles: things and values as vertices, triples as edges, and for
/// each edge the sources (articles) that state it. Identity is the IRI: adding a thing, an edge or a
/// statement twice changes nothing. Where two sources differ, both statements stay. A model of Boost.Graph's
/// concepts through graph/boost_graph.hpp, so that its algorithms run on it in place. Reading from several
/// threads is safe while nobody writes.
class KnowledgeGraph {
 public:
  KnowledgeGraph();
  KnowledgeGraph(const KnowledgeGraph&) = delete;
  KnowledgeGraph& operator=(const KnowledgeGraph&) = delete;
  ~KnowledgeGraph() = default;
  KnowledgeGraph(KnowledgeGraph&&) noexcept = default;
  KnowledgeGraph& operator=(KnowledgeGraph&&) noexcept = default;

  // Adding. Names are taken as they are: whoever writes into the graph checks IRIs, language tags and lexical
  // forms.
  VertexId resource(std::string_view iri);
  VertexId blank(std::string_view label);
  /// @param datatype  xsd:string counts as none; with a language there is no datatype
  VertexId value(std::string_view lexical, std::string_view datatype = {}, std::string_view language = {});
  PredicateId predicate(std::string_view iri);
  /// @param iri  of the source; empty for what no single article says
  SourceId source(std::string_view iri);
  /// Adds the statement; false when this source makes it already.
  /// @throws Error past 4,294,967,294 vertices, edges or statements
  bool claim(VertexId subject, PredicateId predicate, VertexId object, SourceId source = 0);
  bool claim(VertexId subject, std::string_view predicate, VertexId object, std::string_view source = {});
  /// Adds the statements one after another, in less time than as many calls of claim() take.
  void claim_all(std::span<const Edge> edges, SourceId source = 0);
  /// Takes one statement back; false when this source does not make it. Its room is used again when it is
  /// made anew.
  bool retract(VertexId subject, PredicateId predicate, VertexId object, SourceId source);
  /// Takes back everything that a source states, and gives how many statements it was.
  std::size_t retract(SourceId source);

  // Looking up. Each gives no_id when there is none.
  VertexId find_resource(std::string_view iri) const;
  VertexId find_vertex(const Vertex& vertex) const;
  PredicateId find_predicate(std::string_view iri) const;
  SourceId find_source(std::string_view iri) const;
  EdgeId find_edge(VertexId subject, PredicateId predicate, VertexId object) const;

  Vertex vertex(VertexId id) const;
  Edge edge(EdgeId id) const { return edges_[id.value].edge; }
  std::string_view predicate_name(PredicateId id) const { return predicates_[id].name; }
  std::string_view source_name(SourceId id) const { return sources_[id].name; }
  /// The sources that state an edge, sorted by their names.
  std::vector<SourceId> sources_of(EdgeId id) const;
  bool states(SourceId source, EdgeId id) const;

  /// @see Matches
  Matches match(const Pattern& pattern) const { return {*this, pattern}; }
  /// An upper bound of the number of matches, without counting them: for ordering joins.
  std::size_t estimate(const Pattern& pattern) const;

  std::uint32_t vertex_count() const { return vertices_.size(); }
  std::uint32_t predicate_count() const { return static_cast<std::uint32_t>(predicates_.size()); }
  std::uint32_t source_count() const { return static_cast<std::uint32_t>(sources_.size()); }
  /// Edges that at least one source states.
  std::size_t edge_count() const { return live_edges_; }
  /// Pairs of edge and source.
  std::size_t statement_count() const { return live_statements_; }
  /// Memory held, in bytes.
  std::size_t bytes() const;

 private:
  friend class Matches::Iterator;
  friend class GraphSaver;  // @see graph/saved_graph.hpp
  friend class GraphOpener;
  friend class SavedGraphCheck;

  struct VertexRow {
    StringArena::Place name = 0;
    std::uint32_t size = 0;
    std::uint32_t kind : 8 = 0;
    std::uint32_t qualifier : 24 = 0;  ///< index into qualifiers_
    std::uint32_t first_out = no_id;   ///< group
    std::uint32_t first_in = no_id;
  };
  struct EdgeRow {
    Edge edge;
    std::uint32_t first_link = no_id;
    std::uint32_t sources = 0;  ///< live links; an edge without is not there
    std::uint32_t next_out = no_id;
    std::uint32_t next_in = no_id;
    std::uint32_t next_of_predicate = no_id;
  };
  /// The edges of one vertex and one direction that share a predicate.
  struct Group {
    PredicateId predicate = no_id;
    std::uint32_t first_edge = no_id;
    std::uint32_t count = 0;  ///< live edges
    std::uint32_t next = no_id;
  };
  /// That a source states, or once stated, an edge.
  struct Link {
    SourceId source = no_id;
    std::uint32_t edge = no_id;
    std::uint32_t next_of_edge = no_id;
    std::uint32_t next_of_source = no_id;
  };
  struct Name {
    std::string_view name;
    std::uint32_t first = no_id;  ///< edge of a predicate, link of a source
    std::size_t count = 0;        ///< live
  };
  struct Qualifier {
    std::string_view datatype;
    std::string_view language;
  };
  /// Where a link of an edge is, or would go.
  struct LinkPlace {
    std::uint32_t found = no_id;
    std::uint32_t after = no_id;  ///< last link walked; no_id when the edge has none
    bool crowded = false;         ///< more links than are walked: they are in link_index_
  };

  VertexId add_vertex(VertexKind kind, std::string_view name, std::uint32_t qualifier);
  VertexId look_up(VertexKind kind, std::string_view name, std::uint32_t qualifier) const;
  std::uint32_t find_qualifier(std::string_view datatype, std::string_view language) const;
  std::uint32_t add_name(std::vector<Name>& names, HashIndex& index, std::string_view name);
  LinkPlace find_link(std::uint32_t edge, SourceId source) const;
  bool claim_hashed(const Edge& edge, std::uint32_t hash, SourceId source);
  std::uint32_t edge_at(const Edge& edge, std::uint32_t hash) const;
  void add_edge(const Edge& edge, std::uint32_t hash, SourceId source);
  void add_link(std::uint32_t edge, SourceId source, const LinkPlace& place);
  std::uint32_t group_for(std::uint32_t& first_group, PredicateId predicate);
  std::uint32_t group_of(std::uint32_t first_group, PredicateId predicate) const;
  std::size_t degree(std::uint32_t first_group) const;
  void enliven(std::uint32_t link);
  void kill(std::uint32_t link);
  void count_edge(const Edge& edge, int change);

  std::unique_ptr<MappedFile> file_;  ///< in which rows lie, when the graph was opened from one
  StringArena strings_;
  Segmented<VertexRow> vertices_;
  Segmented<EdgeRow> edges_;
  Segmented<Group> groups_;
  Segmented<Link> links_;
  Segmented<std::uint8_t> link_lives_;
  std::vector<Qualifier> qualifiers_;
  std::vector<Name> predicates_;
  std::vector<Name> sources_;
  HashIndex vertex_index_;
  HashIndex edge_index_;
  HashIndex link_index_;
  HashIndex predicate_index_;
  HashIndex source_index_;
  std::size_t live_edges_ = 0;
  std::size_t live_statements_ = 0;
};

}  // namespace chancery::graph
