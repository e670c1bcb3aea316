#include <fstream>

#include "core/error.hpp"
#include "core/unreadable.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/graph_terms.hpp"
#include "rdf/readers.hpp"

namespace chancery::rdf {
namespace {

/// `file:///path`, percent-encoded.
std::string iri_of_file(const std::filesystem::path& file) {
  static constexpr std::string_view plain = "/-._~";
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string iri = "file://";
  for (const char c : std::filesystem::absolute(file).lexically_normal().generic_string()) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          plain.find(c) != std::string_view::npos;
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain) {
      iri += c;
    } else {
      iri += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
  }
  return iri;
}

}  // namespace

ReadReport read(std::istream& in, const ReadOptions& options, const Sink& sink) {
  if (options.syntax == Syntax::rdf_xml) return read_rdf_xml(in, options, sink);
  if (options.syntax == Syntax::json_ld) return read_json_ld(in, options, sink);
  return read_by_serd(in, options, sink);
}

ReadReport read_into(graph::KnowledgeGraph& graph, std::istream& in, const ReadOptions& options) {
  return read(in, options,
              [&](const ontology::Statement& statement) { ontology::add_statement(graph, statement); });
}

ReadReport read_file(graph::KnowledgeGraph& graph, const std::filesystem::path& file,
                     const std::string& blank_prefix, const std::string& base) {
  const auto syntax = syntax_of(file.native());
  if (!syntax)
    throw InputError(file.string(), "is no RDF file by its name; known: " + std::string(known_extensions));
  std::ifstream in(file, std::ios::binary);
  if (!in || std::filesystem::is_directory(file)) throw unreadable(file.string());
  ReadOptions options;
  options.syntax = *syntax;
  options.name = file.string();
  options.base = base.empty() ? iri_of_file(file) : base;
  options.blank_prefix = blank_prefix;
  return read_into(graph, in, options);
}

}  // namespace chancery::rdf
