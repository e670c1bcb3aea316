#include "exports/saved.hpp"

#include "exports/graph_statements.hpp"
#include "graph/saved_graph.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"
#include "ontology/readable_copy.hpp"

namespace chancery::exports {

std::vector<std::string> write_saved(const Content& content, const Options& options, Output& out) {
  graph::KnowledgeGraph graph =
      ontology::readable_copy(*content.graph, wanted_predicates(*content.graph, options, true));
  if (options.with_ontology) {
    for (ontology::Statement statement : ontology::ontology_statements()) {
      statement.graph = ontology_graph;
      ontology::add_statement(graph, statement);
    }
  }
  graph::save(graph, [&](std::string_view bytes) { out.put(bytes); });
  return {};
}

}  // namespace chancery::exports
