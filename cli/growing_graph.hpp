#pragma once

#include <string>
#include <vector>

#include "cli/console.hpp"
#include "exports/format.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::cli {

/// A graph out of a file, of which articles are taken and to which others are added. While it is here each
/// article states what it states alone; write() decides anew what is one across them, so that the result is
/// that of one run over all.
class GrowingGraph {
 public:
  /// Says on `console` what of the file was left out.
  /// @throws UsageError when the format does not say which article states what, with what to do; InputError
  /// when the file cannot be read
  GrowingGraph(const std::string& path, Console& console);

  graph::KnowledgeGraph& graph() { return graph_; }
  /// Whether all of the file was read.
  bool is_whole() const { return is_whole_; }
  /// With what the graph was written: base, reasons, text, ontology.
  const exports::Options& options() const { return options_; }

  /// The article that a user means: by id, by IRI, or by the last part of the IRI.
  /// @throws Error that names the nearest when there is none, or all when there are several
  graph::SourceId find(const std::string& article) const;
  /// Whether the article stands in the graph as it is in `header`, a graph with its own node alone.
  bool holds(const std::string& article, const graph::KnowledgeGraph& header) const;
  /// Whether of the article nothing stands in the graph but that it is a copy of another.
  bool holds_only_copy(const std::string& article);
  /// Takes back all that these articles state.
  /// @throws Error when another article is a copy of one of them and would lose what it says
  void retract(const std::vector<graph::SourceId>& articles);

  /// Decides what is one across the articles, and writes. @return the warnings
  std::vector<std::string> write(const exports::Format& format, const std::string& path);

 private:
  void take_ontology_out();
  void find_options();
  bool uses(std::string_view property) const;

  graph::KnowledgeGraph graph_;
  exports::Options options_;
  bool is_whole_ = true;
};

}  // namespace chancery::cli
