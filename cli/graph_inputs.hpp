#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// The graphs that a command works on: RDF files by their extensions, each triple counted once however many
/// files hold it.
class GraphInputs {
 public:
  void declare(Options& options);

  /// Reads all files into one graph, with the ontology unless the user left it out; says on `console` which
  /// statements were left out, and why.
  /// @throws InputError at the first file that cannot be read, with line and column
  graph::KnowledgeGraph read(Console& console) const;
  const std::vector<std::string>& paths() const { return paths_; }

 private:
  std::vector<std::string> paths_;
  bool no_ontology_ = false;
};

}  // namespace chancery::cli
