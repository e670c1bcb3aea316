#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "exports/format.hpp"
#include "exports/prefixes.hpp"

namespace chancery::exports {

/// Finds the usual prefixes with which at least one IRI begins of what a document holds, graph by graph;
/// `art` for what belongs to the only article. All, when the ontology is written, too.
class PrefixesInUse {
 public:
  explicit PrefixesInUse(const Options& options);

  void note(const graph::KnowledgeGraph& graph);
  void note(std::string_view iri);
  /// Sorted by name.
  std::vector<Prefix> found() const;

 private:
  void note_articles(const graph::KnowledgeGraph& graph);

  Prefixes all_;
  bool with_ontology_;
  std::string of_article_;  ///< namespace of what belongs to the first article
  std::size_t articles_ = 0;
  std::set<std::string_view> used_;
  std::set<std::string_view> used_in_article_;  ///< by IRIs in of_article_
};

}  // namespace chancery::exports
