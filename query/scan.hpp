#pragma once

#include <optional>
#include <set>
#include <span>
#include <vector>

#include "query/ast.hpp"
#include "query/budget.hpp"
#include "query/table.hpp"
#include "query/terms.hpp"
#include "rdf/pattern_search.hpp"

namespace chancery::query {

/// The part of the graph that patterns look at: all of it, or the statements of one source.
struct Scope {
  graph::SourceId source = graph::no_id;  ///< no_id: all, each triple once
};

/// Finds the solutions of triple patterns: joins that begin a group by Rasqal over the graph, a single
/// pattern and those that continue a table row by row in the graph itself.
class Scan {
 public:
  Scan(TermTable& terms, const Budget& budget);

  /// Joins the patterns to every row of `in`.
  Table join(const std::vector<TriplePattern>& patterns, Table in, Scope scope);

 private:
  /// A pattern with its constants looked up.
  struct Step {
    TriplePattern const* pattern = nullptr;
    TermId subject = unbound;  ///< of a constant
    TermId object = unbound;
    graph::PredicateId predicate = graph::no_id;
    bool hopeless = false;  ///< a constant is not in the graph
  };

  struct Ends;

  Step step_of(const TriplePattern& pattern);
  std::size_t cost(const Step& step, const std::set<Variable>& bound, Scope scope) const;
  std::vector<Step> ordered(const std::vector<TriplePattern>& patterns, std::set<Variable> bound,
                            Scope scope);
  void extend(const Step& step, const Table& in, Table& out, Scope scope);
  void extend_row(const Step& step, std::span<const TermId> row, Table& out, Scope scope);
  void extend_by_path(const Step& step, std::span<const TermId> row, Table& out, Scope scope);
  static std::vector<rdf::SearchPattern> search_patterns(const std::vector<Step>& steps,
                                                         std::vector<Variable>& variables);
  Table by_rasqal(const std::vector<Step>& steps, std::size_t width);

  TermTable& terms_;
  const Budget& budget_;
  std::optional<rdf::PatternSearch> search_;
};

}  // namespace chancery::query
