#pragma once

#include <map>
#include <memory>
#include <span>
#include <vector>

#include "query/ast.hpp"
#include "query/expressions.hpp"
#include "query/scan.hpp"
#include "query/seeding.hpp"
#include "query/table.hpp"

namespace chancery::query {

/// What all parts of one question share.
struct Session {
  TermTable terms;
  Budget budget;
  Scan scan;
  bool union_of_graphs = true;  ///< the default graph is all graphs together, else what stands in none

  Session(const graph::KnowledgeGraph& graph, Budget allowed, bool all_graphs)
      : terms(graph), budget(allowed), scan(terms, budget), union_of_graphs(all_graphs) {}
  Scope default_scope() const { return {union_of_graphs ? graph::no_id : 0}; }
};

/// Finds the solutions of group graph patterns of one query: joins, OPTIONAL, UNION, MINUS, GRAPH, BIND,
/// VALUES, FILTER and subqueries over what Scan finds. @see SPARQL 1.1, section 18
class Patterns {
 public:
  Patterns(Session& session, const Query& query, Scope scope);

  /// The solutions of the group, each as wide as width().
  Table solutions(const Group& group) { return evaluate(group, Table::unit(width())); }
  /// A column for each variable of the query, and some for the evaluation's own use.
  std::size_t width() const { return query_.variables.size() + marks_; }
  Expressions& expressions() { return expressions_; }
  /// Joins rows of VALUES.
  Table with_values(const Values& values, const Table& in);

 private:
  Table evaluate(const Group& group, Table in);
  Table element(const Element& element, Table in);
  /// Rows of `in` joined with the group's solutions: from the rows at hand where that is the same.
  Table joined(const Group& group, Table in);
  Table optional(const Group& group, Table in);
  Table optional_apart(const Group& body, const std::vector<const Expression*>& conditions, const Table& in);
  const Group& body_of(const Group& group);
  Table either(const Union& either, const Table& in);
  Table minus(const Group& group, const Table& in);
  Table named(const NamedGraph& named, const Table& in);
  Table bind(const Bind& bind, const Table& in);
  Table subquery(const Subquery& subquery, const Table& in);
  Table filtered(const Expression& condition, Table in);
  bool exists(const Group& group, std::span<const TermId> row);
  VariableSet bound_in(const Table& table) const;

  Session& session_;
  const Query& query_;
  Scope scope_;
  std::size_t marks_;       ///< columns that number rows while an OPTIONAL is evaluated from them
  std::size_t in_use_ = 0;  ///< of these
  bool in_exists_ = false;
  std::map<const Group*, std::unique_ptr<Group>> bodies_;
  Expressions expressions_;
};

}  // namespace chancery::query
