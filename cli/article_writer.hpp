#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/article_pipeline.hpp"
#include "cli/outputs.hpp"
#include "exports/output_file.hpp"
#include "ontology/mapping.hpp"

namespace chancery::cli {

/// The outputs that are written article by article: makes the part of each article, on any thread, and writes
/// the parts in turn.
class ArticleWriter {
 public:
  /// @param mapping  outlives this
  /// @throws Error when an output cannot be made
  ArticleWriter(std::vector<Outputs::Target> targets, const exports::Options& options,
                const ontology::Mapping& mapping, bool flush);

  /// Fills the parts from the facts. Safe on several threads at once.
  void make_parts(ReadArticle& article) const;
  void write(const ReadArticle& article);
  /// Puts the files in their places.
  void finish();

 private:
  std::vector<Outputs::Target> targets_;
  const exports::Options& options_;
  const ontology::Mapping& mapping_;
  bool flush_;
  bool needs_graph_ = false;
  std::vector<std::unique_ptr<exports::OutputFile>> files_;
};

}  // namespace chancery::cli
