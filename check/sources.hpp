#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.hpp"
#include "graph/knowledge_graph.hpp"

namespace chancery::check {

/// Compares what a graph says of the texts of articles (hashes, offsets, sentences, quotations) with the
/// articles themselves, one after another. A graph without sentences' words is compared by hashes and offsets
/// alone. Every fact that rests on what is wrong is named. The graph must outlive this.
class Sources {
 public:
  explicit Sources(const graph::KnowledgeGraph& graph);

  /// Compares one article; does nothing when the graph does not have it.
  /// @param id    as the readers give it; empty: the text's hash stands for it
  /// @param text  valid UTF-8
  void compare(std::string_view id, std::string_view text);
  /// All findings, sorted, with those for articles of the graph that were never compared.
  std::vector<Finding> finish();

 private:
  struct Article;

  void compare_hash(const Article& article);
  void compare_sentence(const Article& article, graph::VertexId sentence);
  void compare_quotations(const Article& article);
  /// A finding for each fact that rests on the sentence, or for the sentence when none does.
  void add(graph::VertexId sentence, std::string_view component, const std::string& message,
           const Quotation& quotation);
  /// What a finding is about; the value is no_id when there is none.
  struct Claim {
    graph::VertexId focus;
    std::string_view property;
    graph::VertexId value;
  };
  void add_one(const Claim& claim, std::string_view component, const std::string& message,
               std::optional<Quotation> quotation);

  const graph::KnowledgeGraph& graph_;
  std::map<std::string, std::vector<graph::VertexId>, std::less<>> articles_;  ///< by the end of their IRIs
  std::vector<bool> compared_;                                                 ///< articles and sentences
  std::vector<Finding> findings_;
};

}  // namespace chancery::check
