#pragma once

#include <optional>
#include <string_view>

namespace chancery::rdf {

/// The RDF syntaxes that are read by this program itself.
enum class Syntax { turtle, n_triples, trig, n_quads };

/// By the extension of a file name: .ttl, .nt, .trig, .nq, in any case of letters; nothing for others.
std::optional<Syntax> syntax_of(std::string_view file);

}  // namespace chancery::rdf
