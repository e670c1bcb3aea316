#include "cli/graph_file.hpp"

#include <filesystem>

#include "graph/saved_graph.hpp"
#include "ontology/graph_terms.hpp"
#include "rdf/read.hpp"
#include "rdf/syntax.hpp"

namespace chancery::cli {
namespace {

constexpr std::string_view saved_extension = ".chancery";

void add(const graph::KnowledgeGraph& from, const std::string& blank_prefix, graph::KnowledgeGraph& to) {
  const auto rename = [&](ontology::Term& term) {
    if (term.kind == ontology::Term::Kind::blank) term.value.insert(0, blank_prefix);
  };
  for (const graph::EdgeId edge : from.match({})) {
    for (const graph::SourceId source : from.sources_of(edge)) {
      ontology::Statement statement = ontology::statement_of(from, edge, source);
      rename(statement.subject);
      rename(statement.object);
      ontology::add_statement(to, statement);
    }
  }
}

}  // namespace

bool is_saved_graph(const std::string& path) {
  return std::filesystem::path(path).extension() == saved_extension;
}

bool is_graph_file(const std::string& path) { return is_saved_graph(path) || rdf::syntax_of(path); }

std::string graph_extensions() {
  return std::string(rdf::known_extensions) + ", " + std::string(saved_extension);
}

std::vector<std::string> read_graph_file(const std::string& path, graph::KnowledgeGraph& graph,
                                         const std::string& base) {
  if (!is_saved_graph(path)) return rdf::read_file(graph, path, {}, base).warnings;
  graph = graph::open_saved(path);
  return {};
}

std::vector<std::string> add_graph_file(const std::string& path, const std::string& blank_prefix,
                                        graph::KnowledgeGraph& graph) {
  if (!is_saved_graph(path)) return rdf::read_file(graph, path, blank_prefix).warnings;
  add(graph::open_saved(path), blank_prefix, graph);
  return {};
}

}  // namespace chancery::cli
