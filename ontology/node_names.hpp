#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace chancery::ontology {

/// Finds the nodes of a graph that a person means, as people type: by IRI, by the last part of the IRI with
/// or without a prefix or `#` before it ("id:person-sung-kim-USA", "#person-sung-kim"), or by any name or
/// alias, whatever the case, accents, hyphens and order of the words. The graph must outlive this and not
/// change.
class NodeNames {
 public:
  using Accept = std::function<bool(graph::VertexId)>;

  explicit NodeNames(const graph::KnowledgeGraph& graph);

  /// The nodes that fit, in the order of their IRIs. An IRI goes before names; a name in the order typed
  /// before one in another order; a person, state or organisation before other things of the same name.
  /// @param accept  which nodes may be meant; all when empty
  std::vector<graph::VertexId> find(std::string_view typed, const Accept& accept = {}) const;
  /// The nodes whose names are nearest to what fits none: first those that have all the words typed.
  std::vector<graph::VertexId> near(std::string_view typed, std::size_t most,
                                    const Accept& accept = {}) const;
  /// The only node that fits.
  /// @throws Error that names the nearest when nothing fits, and all when several do
  graph::VertexId the_node(std::string_view typed, const Accept& accept = {}) const;

 private:
  using Row = std::pair<std::string, graph::VertexId>;

  void add_names(std::string_view predicate);
  void add_ids();
  std::vector<graph::VertexId> with_id(std::string_view typed) const;
  std::vector<graph::VertexId> with_name(const std::string& folded) const;
  std::vector<graph::VertexId> with_words(const std::string& folded) const;
  std::string line_of(graph::VertexId node) const;

  const graph::KnowledgeGraph& graph_;
  std::vector<Row> names_;                                         ///< folded, sorted
  std::vector<std::pair<std::string_view, graph::VertexId>> ids_;  ///< ends of IRIs, sorted
};

/// Accepts the nodes that have one of the ontology's classes: "Person".
NodeNames::Accept of_class(const graph::KnowledgeGraph& graph, std::string_view class_name);

}  // namespace chancery::ontology
