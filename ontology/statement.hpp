#pragma once

#include <compare>
#include <string>

namespace chancery::ontology {

/// An RDF term. Instance data never has blank nodes. @see RDF 1.1 Concepts, section 3
struct Term {
  enum class Kind { iri, blank, literal };
  Kind kind = Kind::iri;
  std::string value;  ///< the IRI, the blank node's label, or the lexical form
  std::string
      datatype;  ///< IRI of a literal's datatype; empty for xsd:string and for language-tagged strings
  std::string language;  ///< BCP 47 tag, lower case; empty when none

  friend auto operator<=>(const Term&, const Term&) = default;
};

Term iri(std::string value);
Term literal(std::string lexical, std::string datatype = {});
Term text(std::string lexical, std::string language);

/// An RDF triple, with the named graph it stands in for formats that have such (empty: the default graph).
struct Statement {
  Term subject;
  Term predicate;
  Term object;
  std::string graph;

  friend auto operator<=>(const Statement&, const Statement&) = default;
};

}  // namespace chancery::ontology
