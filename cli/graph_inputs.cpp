#include "cli/graph_inputs.hpp"

#include "ontology/ontology.hpp"
#include "rdf/read.hpp"

namespace chancery::cli {

void GraphInputs::declare(Options& options) {
  options.arguments("GRAPH", paths_, false, "files of RDF: .ttl, .nt, .trig, .nq");
  options.flag("--no-ontology", no_ontology_,
               "only the files: without the ontology that comes with the program");
}

graph::KnowledgeGraph GraphInputs::read(Console& console) const {
  graph::KnowledgeGraph graph;
  if (!no_ontology_) {
    for (const ontology::Statement& statement : ontology::ontology_statements()) rdf::add(graph, statement);
  }
  std::size_t number = 0;
  for (const std::string& path : paths_) {
    // Blank nodes of one file are not those of another, whatever their labels.
    const std::string prefix = paths_.size() == 1 ? std::string() : 'f' + std::to_string(++number) + '_';
    for (const std::string& warning : rdf::read_file(graph, path, prefix).warnings) console.say(warning);
  }
  return graph;
}

}  // namespace chancery::cli
