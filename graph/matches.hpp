#pragma once

#include <cstddef>
#include <iterator>

#include "graph/ids.hpp"
#include "graph/pattern.hpp"

namespace chancery::graph {

class KnowledgeGraph;

/// The edges that match a pattern, each once, in an order that depends on the order of adding alone.
/// Walks the shortest of the lists that the pattern allows: no look-up with a bound subject or object scans a
/// hub. Valid until the graph changes.
class Matches {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = EdgeId;
    using difference_type = std::ptrdiff_t;
    using pointer = const EdgeId*;
    using reference = EdgeId;

    Iterator() = default;
    EdgeId operator*() const { return edge_; }
    Iterator& operator++();
    Iterator operator++(int);
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.edge_ == b.edge_; }

   private:
    friend class Matches;
    /// The list that is walked.
    enum class Walk { one, all, out, in, predicate, source };

    Iterator(const KnowledgeGraph& graph, const Pattern& pattern, Walk walk);
    void start();
    void step();
    void skip_to_match();
    void next_group();
    bool fits() const;

    const KnowledgeGraph* graph_ = nullptr;
    Pattern pattern_;
    Walk walk_ = Walk::one;
    std::uint32_t group_ = no_id;  ///< of walks out and in
    std::uint32_t link_ = no_id;   ///< of a walk by source
    EdgeId edge_;
  };

  Iterator begin() const;
  static Iterator end() { return {}; }
  bool empty() const { return begin() == end(); }

 private:
  friend class KnowledgeGraph;
  Matches(const KnowledgeGraph& graph, const Pattern& pattern) : graph_(&graph), pattern_(pattern) {}

  const KnowledgeGraph* graph_;
  Pattern pattern_;
};

}  // namespace chancery::graph
