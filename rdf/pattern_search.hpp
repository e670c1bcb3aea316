#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "graph/ids.hpp"
#include "rdf/stop.hpp"

namespace chancery::graph {
class KnowledgeGraph;
}

namespace chancery::rdf {

/// A place of a triple pattern: a variable (numbered from 0) when `is_variable`, else a vertex, or a
/// predicate where the place is that of the predicate.
struct PatternPlace {
  bool is_variable = false;
  std::uint32_t id = 0;
};

struct SearchPattern {
  PatternPlace subject;
  PatternPlace predicate;
  PatternPlace object;
};

/// What a variable is bound to: a vertex, or a predicate that is no vertex.
struct Bound {
  std::uint32_t id = graph::no_id;
  bool is_predicate = false;
};

/// Joins triple patterns over a graph by Rasqal, through a librdf model in place. Belongs to the thread that
/// made it, and must not outlive the graph; the graph must not change during a search.
class PatternSearch {
 public:
  explicit PatternSearch(const graph::KnowledgeGraph& graph);
  PatternSearch(const PatternSearch&) = delete;
  PatternSearch& operator=(const PatternSearch&) = delete;
  ~PatternSearch();

  /// Calls `row` with the bindings of variables 0 to variables - 1, once for each way in which all patterns
  /// match, until it gives false. Patterns are joined from left to right: put the most selective first.
  /// @return false when `stop` ended the search before its end
  /// @throws Error when Rasqal cannot run the search
  bool run(std::span<const SearchPattern> patterns, std::uint32_t variables, const Stop& stop,
           const std::function<bool(std::span<const Bound>)>& row);

 private:
  struct Redland;
  std::unique_ptr<Redland> redland_;
};

}  // namespace chancery::rdf
