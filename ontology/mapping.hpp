#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/facts.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/mapping_options.hpp"
#include "ontology/vocabulary.hpp"

namespace chancery::ontology {

/// Refuses a base of instance IRIs that cannot be one.
/// @throws Error that says what is wrong; it must be an absolute IRI that ends in `/` or `:` and has no `?`
/// or `#`
void check_base(std::string_view base);

/// Writes the facts of articles into a graph, in terms of the ontology, each claim with its article as
/// source. What comes out for an article depends on that article's facts alone, and conforms to
/// ontology/shapes.ttl: an event that lacks what its class asks for is written with the next more general
/// class that fits.
class Mapping {
 public:
  /// @param vocabulary  must outlive the mapping
  /// @throws Error on a bad base
  Mapping(MappingOptions options, const Vocabulary& vocabulary);
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  Mapping(Mapping&&) noexcept;
  Mapping& operator=(Mapping&&) noexcept;
  ~Mapping();

  /// Adds one article. Safe to call from several threads on graphs of their own.
  /// @return what had to be left out, and why, as sentences
  std::vector<std::string> add(const graph::Facts& facts, graph::KnowledgeGraph& graph) const;
  /// Adds the article's own node alone: title, date, publisher, hash. @return its IRI
  std::string add_header(const graph::Facts& facts, graph::KnowledgeGraph& graph) const;

 private:
  struct Tables;
  MappingOptions options_;
  std::unique_ptr<const Tables> tables_;
};

/// Adds one article through a mapping of its own; for many articles keep a Mapping.
std::vector<std::string> add_facts(const graph::Facts& facts, const MappingOptions& options,
                                   const Vocabulary& vocabulary, graph::KnowledgeGraph& graph);

/// IRI of the article with this id: the base, "article-", and the id made safe for a path segment.
std::string article_iri(std::string_view base, std::string_view id);

}  // namespace chancery::ontology
