#pragma once

#include <optional>
#include <string>

#include "ontology/statement.hpp"

namespace chancery::rdf {

/// What keeps a legal statement out of RDF/XML, as a sentence that quotes the value: a property whose IRI
/// does not end in an XML name, an IRI with dot segments, a text with a control character, a piece of XML
/// that is not canonical. Nothing when it can be written and every reader gives it back.
/// @see RDF 1.1 XML Syntax, section 5.1; Namespaces in XML 1.0
std::optional<std::string> xml_fault(const ontology::Statement& statement);

/// A legal label of a blank node as an ASCII name, which every reader of XML takes: "n_1a" for "1a", most
/// labels as they are. Two labels never become one.
std::string xml_label(const std::string& label);

}  // namespace chancery::rdf
