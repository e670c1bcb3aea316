#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/extraction.hpp"
#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// The graphs that a command works on: RDF files by their extensions, and articles, which are turned into a
/// graph first. A triple counts once however many inputs state it.
class GraphInputs {
 public:
  /// The graphs as arguments, and the options.
  void declare(Options& options);
  /// At least one graph, before the arguments that follow.
  void declare_some(Options& options);
  /// The graph as one argument, and the options.
  void declare_one(Options& options);

  /// Two graphs as arguments, for read_apart(), and the options.
  void declare_two(Options& options);

  /// Reads everything into one graph, with the ontology unless the user left it out; says on `console` what
  /// was left out or is wrong with an article.
  /// @param explain  articles also give the rule and the table row of each fact
  /// @throws InputError at the first RDF file that cannot be read, with line and column; Error without a
  /// model
  graph::KnowledgeGraph read(Console& console, bool explain = false);
  /// Reads each into a graph of its own.
  std::vector<graph::KnowledgeGraph> read_apart(Console& console);
  const std::vector<std::string>& paths() const { return paths_; }
  const Inputs& articles() const { return inputs_; }
  /// Whether read() could not read some article.
  bool some_failed() const { return some_failed_; }
  /// Whether read() read something: a graph, or at least one article.
  bool some_read() const { return some_read_; }
  /// Whether read() left out a statement of an RDF file.
  bool some_left_out() const { return some_left_out_; }

 private:
  void declare_options(Options& options);
  void start(graph::KnowledgeGraph& graph) const;
  void read(const std::string& path, const std::string& prefix, Console& console, bool explain,
            graph::KnowledgeGraph& graph);
  void read_articles(const std::string& path, Console& console, bool explain, graph::KnowledgeGraph& graph);

  std::vector<std::string> paths_;
  std::string base_ = "https://w3id.org/dse/id/";
  bool no_ontology_ = false;
  bool some_failed_ = false;
  bool some_read_ = false;
  bool some_left_out_ = false;
  Inputs inputs_;
  Extraction extraction_;
};

}  // namespace chancery::cli
