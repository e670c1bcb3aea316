#pragma once

#include <string>

#include "core/utf8.hpp"
#include "graph/facts.hpp"
#include "ontology/mapping/claims.hpp"
#include "ontology/mapping/tables.hpp"
#include "ontology/mapping_options.hpp"

namespace chancery::ontology::mapping {

/// One article on its way into the graph: what all parts of the mapping share.
struct Article {
  const graph::Facts& facts;
  const MappingOptions& options;
  const Tables& tables;
  Claims& claims;
  const std::string iri;
  const CharacterIndex characters;  ///< of facts.text

  /// IRI of something that only this article tells of: `<article>#meeting-c1042`.
  std::string local(std::string_view kind, std::uint32_t byte) const;
  bool has(Span span) const { return !span.empty() && span.end <= facts.text.size(); }

  /// Writes why a node is held, when the user asked for it.
  void explain(std::string_view subject, const graph::Reason& reason) const;
  /// The same in words, for people: what was decided, by which rule, words and row, against what.
  /// @param what  "event", "status", "link", ...
  void tell_reason(std::string_view subject, std::string_view what, const graph::Reason& reason) const;
};

}  // namespace chancery::ontology::mapping
