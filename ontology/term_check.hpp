#pragma once

#include <optional>
#include <string>

#include "ontology/statement.hpp"

namespace chancery::ontology {

/// What makes the term illegal in any RDF syntax, as a sentence that quotes the value ("the IRI <a b> has a
/// space at byte 1"); nothing when it is legal. A writer, and whatever hands terms to librdf, asks first.
std::optional<std::string> term_fault(const Term& term);

/// The same, and a literal must be a value of its datatype ("abc" is no xsd:integer): for what the program
/// makes itself.
std::optional<std::string> value_fault(const Term& term);

/// The first fault of the statement's terms and graph, and of their places: a literal is no subject, a blank
/// node no predicate.
std::optional<std::string> statement_fault(const Statement& statement);

/// The value cut to at most 60 characters, with control characters and bad bytes as \xHH: fit for a message.
std::string quoted_for_message(std::string_view value);

}  // namespace chancery::ontology
