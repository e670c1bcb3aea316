#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"
#include "graph/word_map.hpp"

namespace chancery::ontology::mapping {

/// Collects the claims of one source and writes them into a graph together. A value that RDF cannot hold
/// (NUL, noncharacters, bad UTF-8) is left out with a warning. Properties without a namespace are of the
/// ontology.
class Claims {
 public:
  Claims(graph::KnowledgeGraph& graph, std::string_view source)
      : graph_(graph), source_(graph.source(source)) {}

  void link(std::string_view subject, std::string_view property, std::string_view object_iri);
  /// Link to a term of the ontology: "Occurred".
  void term(std::string_view subject, std::string_view property, std::string_view name);
  void text(std::string_view subject, std::string_view property, std::string_view value,
            std::string_view language = {});
  /// @param type  of the XML Schema namespace: "date"
  void typed(std::string_view subject, std::string_view property, std::string_view lexical,
             std::string_view type);
  void warn(std::string warning) { warnings_.push_back(std::move(warning)); }

  /// Writes what was collected. @return the warnings
  std::vector<std::string> finish();

 private:
  void add(std::string_view subject, std::string_view property, graph::VertexId object);
  graph::VertexId subject_of(std::string_view iri);
  graph::PredicateId predicate_of(std::string_view property);
  std::string_view with_namespace(std::string_view property);

  graph::KnowledgeGraph& graph_;
  graph::SourceId source_;
  std::vector<graph::Edge> edges_;
  graph::WordMap<graph::PredicateId> predicates_;  ///< by property, as it is given
  graph::WordMap<graph::VertexId> terms_;          ///< by name, as it is given
  std::vector<std::string> warnings_;
  std::string joined_;  ///< room for one IRI
  std::string last_iri_;
  graph::VertexId last_subject_ = graph::no_id;
};

/// A number from 0 to 1 as xsd:decimal: at most two digits after the point, at least one ("0.85", "1.0").
std::string confidence_text(double confidence);

}  // namespace chancery::ontology::mapping
