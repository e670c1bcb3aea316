#include "cli/graph_inputs.hpp"

#include "cli/graph_file.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/mapping.hpp"
#include "ontology/ontology.hpp"

namespace chancery::cli {
namespace {

std::string help() {
  return "graph (" + graph_extensions() + "), or articles to make one of: file, folder, -";
}

}  // namespace

void GraphInputs::declare(Options& options) {
  options.arguments("GRAPH", paths_, false, help());
  declare_options(options);
}

void GraphInputs::declare_some(Options& options) {
  options.arguments("GRAPH", paths_, true, help());
  declare_options(options);
}

void GraphInputs::declare_one(Options& options) {
  options.argument("GRAPH", paths_.emplace_back(), help());
  declare_options(options);
}

void GraphInputs::declare_options(Options& options) {
  options.flag("--no-ontology", no_ontology_,
               "only what is named: without the ontology that comes with the program");
  options.group("Options for articles that a graph is made of first", [&] {
    inputs_.declare_options(options);
    extraction_.declare(options);
    options.value("--base", base_, "IRI", "base of the IRIs that articles give; default " + base_);
  });
}

void GraphInputs::declare_two(Options& options) {
  paths_.resize(2);
  options.argument("A", paths_[0], "the earlier one: " + help());
  options.argument("B", paths_[1], "the later one");
  declare_options(options);
}

void GraphInputs::start(graph::KnowledgeGraph& graph) const {
  if (no_ontology_) return;
  for (const ontology::Statement& statement : ontology::ontology_statements())
    ontology::add_statement(graph, statement);
}

void GraphInputs::read(const std::string& path, const std::string& prefix, Console& console, bool explain,
                       graph::KnowledgeGraph& graph) {
  if (!is_graph_file(path)) return read_articles(path, console, explain, graph);
  const auto warnings = add_graph_file(path, prefix, graph);
  for (const std::string& warning : warnings) console.say(warning);
  some_read_ = true;
  some_left_out_ = some_left_out_ || !warnings.empty();
}

graph::KnowledgeGraph GraphInputs::read(Console& console, bool explain) {
  graph::KnowledgeGraph graph;
  if (paths_.size() == 1 && is_saved_graph(paths_.front())) {  // used where it lies
    read_graph_file(paths_.front(), graph);
    some_read_ = true;
    start(graph);
    return graph;
  }
  start(graph);
  std::size_t number = 0;
  for (const std::string& path : paths_) {
    // Blank nodes of one file are not those of another, whatever their labels.
    const std::string prefix = paths_.size() == 1 ? std::string() : 'f' + std::to_string(++number) + '_';
    read(path, prefix, console, explain, graph);
  }
  return graph;
}

std::vector<graph::KnowledgeGraph> GraphInputs::read_apart(Console& console) {
  std::vector<graph::KnowledgeGraph> graphs;
  for (const std::string& path : paths_) {
    start(graphs.emplace_back());
    read(path, "", console, false, graphs.back());
  }
  return graphs;
}

void GraphInputs::read_articles(const std::string& path, Console& console, bool explain,
                                graph::KnowledgeGraph& graph) {
  extraction_.open();
  const ontology::Mapping mapping({base_, explain, true}, extraction_.vocabulary());
  const auto counts = inputs_.read({path}, console, [&](const input::Article& article) {
    for (const std::string& warning : mapping.add(extraction_.facts_of(article), graph)) {
      console.say(article.id + ": " + warning);
    }
  });
  some_read_ = some_read_ || counts.articles > 0;
  some_failed_ = some_failed_ || counts.errors > 0 || counts.articles == 0;
}

}  // namespace chancery::cli
