#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chancery {

/// Namespace of the built-in datatypes.
inline constexpr std::string_view xsd_namespace = "http://www.w3.org/2001/XMLSchema#";

/// Why `lexical` is no value of the datatype (an IRI; empty: plain text), as a phrase that can follow the
/// value; nothing when it is one, or when the datatype is not one of XML Schema that RDF recognises.
/// @see XML Schema 1.1 part 2; RDF 1.1 Concepts, section 5.1
std::optional<std::string> lexical_fault(std::string_view lexical, std::string_view datatype);

}  // namespace chancery
