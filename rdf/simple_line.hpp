#pragma once

#include <string_view>

#include "ontology/statement.hpp"

namespace chancery::rdf {

/// Reads a line of N-Triples or N-Quads in the form that nearly all lines have: IRIs and texts without
/// escapes, no blank nodes, terms apart by one blank or tab, and ` .` at the end. The terms are not checked.
/// @param line  without its line end
/// @param to    set when the line is of this form; its terms keep their room
/// @return false for any other line, right or wrong, and when the line is empty: a parser has to read it
bool read_simple_line(std::string_view line, bool with_graph, ontology::Statement& to);

}  // namespace chancery::rdf
