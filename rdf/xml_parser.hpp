#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <string>

#include "ontology/statement.hpp"

namespace chancery::rdf {

/// The first thing wrong with a document.
struct XmlParseFault {
  std::uint32_t line = 0;  ///< 0 when not known
  std::string message;
};

/// Parses RDF/XML by Redland's raptor and hands each statement to `take`. Parsers written in C meet hostile
/// input here: to be called in a child process only. Blank nodes without a name are called genid1, genid2 ...
/// in the order of the document; the statements come in librdf's order, which is another.
/// @return what is wrong with the document; nothing when it is right
std::optional<XmlParseFault> parse_xml(std::istream& in, const std::string& base,
                                       const std::function<void(const ontology::Statement&)>& take);

}  // namespace chancery::rdf
