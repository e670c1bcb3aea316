#pragma once

#include <functional>
#include <istream>

#include "rdf/read.hpp"

/// One reader for each syntax or family of syntaxes, all with the contract of rdf::read().
namespace chancery::rdf {

using Sink = std::function<void(const ontology::Statement&)>;

/// Turtle, TriG, N-Triples, N-Quads.
ReadReport read_by_serd(std::istream& in, const ReadOptions& options, const Sink& sink);

/// RDF/XML, by librdf in a child process that can open no file and no connection.
/// The child reads `in`, whose position afterwards is not defined.
ReadReport read_rdf_xml(std::istream& in, const ReadOptions& options, const Sink& sink);

/// JSON-LD of the shape that this program writes; everything else of JSON-LD is refused with the reason.
ReadReport read_json_ld(std::istream& in, const ReadOptions& options, const Sink& sink);

}  // namespace chancery::rdf
