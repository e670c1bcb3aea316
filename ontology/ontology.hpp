#pragma once

#include <string_view>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::ontology {

inline constexpr std::string_view dse = "https://w3id.org/dse#";  ///< namespace of the ontology's terms

/// The ontology as Turtle, as it lies in ontology/ontology.ttl.
std::string_view ontology_turtle();

/// The SHACL shapes as Turtle, as they lie in ontology/shapes.ttl.
std::string_view shapes_turtle();

/// The ontology's triples, in the order of the file; no blank nodes, no graph.
std::vector<Statement> ontology_statements();

}  // namespace chancery::ontology
