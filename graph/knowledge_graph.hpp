#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::graph {

/// A string held once; ids count up from 0, and 0 is the empty string.
using StringId = std::uint32_t;

/// What a vertex is: a thing with an IRI, a blank node of somebody else's file, or a value (text, number,
/// date).
enum class VertexKind : std::uint8_t { resource, blank, value };

/// Bundle of a vertex: interned strings only.
struct Vertex {
  StringId name = 0;      ///< IRI, blank label, or lexical form
  StringId datatype = 0;  ///< of a value; 0 for plain text
  StringId language = 0;  ///< of a value; 0 for none
  VertexKind kind = VertexKind::resource;
};

/// Bundle of an edge: a claim "subject predicate object", and the source that makes it.
struct Claim {
  StringId predicate = 0;  ///< IRI
  StringId source = 0;     ///< IRI of the article's graph; 0 for what no single article says
};

/// The knowledge graph of any number of articles: resources and values as vertices, claims as edges.
/// Identity is the IRI: adding a thing twice gives the same vertex; a claim by the same source is kept once.
class KnowledgeGraph {
 public:
  using Storage = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Claim>;
  using VertexId = Storage::vertex_descriptor;
  using EdgeId = Storage::edge_descriptor;

  KnowledgeGraph();
  KnowledgeGraph(KnowledgeGraph&&) noexcept;
  KnowledgeGraph& operator=(KnowledgeGraph&&) noexcept;
  ~KnowledgeGraph();

  VertexId resource(std::string_view iri);
  VertexId blank(std::string_view label);
  VertexId value(std::string_view lexical, std::string_view datatype = {}, std::string_view language = {});
  /// Adds the claim; false when this source makes it already.
  bool claim(VertexId subject, std::string_view predicate, VertexId object, std::string_view source = {});
  /// Takes the claim of this source back; false when the source does not make it. The vertices stay.
  bool retract(VertexId subject, std::string_view predicate, VertexId object, std::string_view source = {});

  /// Look-ups that add nothing; nothing when the graph has no such vertex or string.
  std::optional<VertexId> find_resource(std::string_view iri) const;
  std::optional<VertexId> find_blank(std::string_view label) const;
  std::optional<VertexId> find_value(std::string_view lexical, std::string_view datatype = {},
                                     std::string_view language = {}) const;
  std::optional<StringId> find_text(std::string_view text) const;

  const Storage& storage() const { return storage_; }
  /// The string with this id; valid as long as the graph.
  std::string_view text(StringId id) const;
  /// How many strings are interned: every id is below.
  StringId texts() const;
  /// Counts every change, so that an index built over the graph knows when it is stale.
  std::uint64_t version() const { return version_; }

 private:
  struct Index;
  Storage storage_;
  std::unique_ptr<Index> index_;
  std::uint64_t version_ = 0;
};

}  // namespace chancery::graph
