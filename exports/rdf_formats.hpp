#pragma once

#include "exports/format.hpp"

/// The graph in the RDF syntaxes, each the `write` of a row of the table of formats.
namespace chancery::exports {

std::vector<std::string> write_turtle(const Content& content, const Options& options, Output& out);
std::vector<std::string> write_trig(const Content& content, const Options& options, Output& out);
std::vector<std::string> write_n_triples(const Content& content, const Options& options, Output& out);
std::vector<std::string> write_n_quads(const Content& content, const Options& options, Output& out);
std::vector<std::string> write_rdf_xml(const Content& content, const Options& options, Output& out);

}  // namespace chancery::exports
