#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <string>
#include <vector>

#include "ontology/statement.hpp"
#include "rdf/limits.hpp"
#include "rdf/syntax.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::rdf {

struct ReadOptions {
  Syntax syntax = Syntax::turtle;
  std::string name;          ///< of the input, for messages
  std::string base;          ///< IRI that relative IRIs are resolved under; empty: they are faults
  std::string blank_prefix;  ///< put before labels of blank nodes, so that those of two inputs stay apart
  bool strict = false;       ///< a fault ends the reading
  Limits limits{};           ///< of the child process that reads RDF/XML
};

struct ReadReport {
  std::size_t statements = 0;         ///< handed on, repeated ones too
  std::vector<std::string> warnings;  ///< one for each statement left out: where and why
};

/// Reads RDF statement by statement in bounded memory (JSON-LD: of one node) and hands each to `sink`; the
/// statement is valid during the call. Texts of xsd:string have no datatype, language tags are in lower case.
/// A statement with an illegal term (an IRI with a space, a text with NUL) is left out with a warning that
/// names line and column; the rest is read.
/// @throws InputError with line and column at the first syntax error, and at the first fault when `strict`
ReadReport read(std::istream& in, const ReadOptions& options,
                const std::function<void(const ontology::Statement&)>& sink);

/// Reads into a graph: named graphs become sources. A statement that is there already changes nothing.
ReadReport read_into(graph::KnowledgeGraph& graph, std::istream& in, const ReadOptions& options);

/// Reads a file by its extension; relative IRIs are resolved under `base`, or when that is empty under the
/// file's own `file:` IRI.
/// @throws InputError also when the file cannot be read, or has no known extension
ReadReport read_file(graph::KnowledgeGraph& graph, const std::filesystem::path& file,
                     const std::string& blank_prefix = {}, const std::string& base = {});

}  // namespace chancery::rdf
