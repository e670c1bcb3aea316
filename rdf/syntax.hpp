#pragma once

#include <optional>
#include <string_view>

namespace chancery::rdf {

/// The RDF syntaxes that are read.
enum class Syntax { turtle, n_triples, trig, n_quads, rdf_xml, json_ld };

/// Whether each statement is a line of its own, with all IRIs whole.
constexpr bool is_of_lines(Syntax syntax) { return syntax == Syntax::n_triples || syntax == Syntax::n_quads; }

/// The extensions of their files, for messages.
inline constexpr std::string_view known_extensions = ".ttl, .nt, .trig, .nq, .rdf, .jsonld";

/// By the extension of a file name, in any case of letters; nothing for others.
std::optional<Syntax> syntax_of(std::string_view file);

}  // namespace chancery::rdf
