#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/article_pipeline.hpp"
#include "cli/graph_joiner.hpp"
#include "cli/options.hpp"
#include "cli/outputs.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {

/// Adds what the article states to the graph, of a copy, too: ontology::unite and GraphJoiner decide what
/// copies are. @return the warnings
std::vector<std::string> add_whole(ReadArticle& article, const ontology::Mapping& mapping,
                                   graph::KnowledgeGraph& graph);

/// The outputs of which each needs all articles, but not all of them in memory: N-Quads, N-Triples and TriG.
/// What each article states is packed on the thread that read it. When it is little it becomes one graph;
/// when it is more, temporary files take it, and it is joined there. The bytes are the same.
class JoinedOutputs {
 public:
  void declare(Options& options);
  /// Opens when all these targets, and there are some, have formats that can be joined.
  /// @throws Error when nothing says where temporary files go
  void open(const std::vector<Outputs::Target>& targets);
  bool is_open() const { return joiner_.has_value(); }

  /// Safe on several threads at once.
  static void pack(ReadArticle& article, const ontology::Mapping& mapping);
  void add(const ReadArticle& article);
  /// Decides what is one across the articles, and writes. @return what the user must know
  std::vector<std::string> write(const exports::Options& options);
  /// A sentence for each article that is a copy of another; after write().
  std::vector<std::string> told_copies() const;

 private:
  using Copies = std::map<std::string, std::string>;

  std::size_t memory() const;
  std::vector<std::string> write_little(const exports::Options& options);
  std::vector<std::string> write_much(const exports::Options& options);

  std::vector<Outputs::Target> targets_;
  std::string folder_;
  std::uint64_t megabytes_ = 16;
  std::optional<GraphJoiner> joiner_;
  Copies copies_;
};

}  // namespace chancery::cli
