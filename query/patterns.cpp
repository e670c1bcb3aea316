#include "query/patterns.hpp"

#include <algorithm>
#include <utility>

#include "query/group_shape.hpp"
#include "query/joins.hpp"
#include "query/overloaded.hpp"
#include "query/parser.hpp"
#include "query/solve.hpp"

namespace chancery::query {
Patterns::Patterns(Session& session, const Query& query, Scope scope)
    : session_(session),
      query_(query),
      scope_(scope),
      marks_(optional_depth(query.where)),
      expressions_(session.terms, [this](const Group& group, auto row) { return exists(group, row); }) {}

/// A filter runs as soon as all its variables are bound for certain: nothing after that changes them.
Table Patterns::evaluate(const Group& group, Table in) {
  std::vector<const Expression*> waiting = filters_of(group);
  VariableSet bound;
  const auto run_ready = [&](bool all) {
    std::erase_if(waiting, [&](const Expression* condition) {
      VariableSet used;
      add_variables(*condition, used);
      const bool ready = all || (!has_exists(*condition) &&
                                 std::includes(bound.begin(), bound.end(), used.begin(), used.end()));
      if (ready) in = filtered(*condition, std::move(in));
      return ready;
    });
  };
  for (const Element& part : group.elements) {
    if (std::holds_alternative<Filter>(part)) continue;
    in = element(part, std::move(in));
    add_certain(part, bound);
    run_ready(false);
  }
  run_ready(true);
  return in;
}

Table Patterns::element(const Element& element, Table in) {
  session_.budget.check(in);
  return std::visit(Overloaded{[&](const Triples& triples) {
                                 return session_.scan.join(triples.patterns, std::move(in), scope_);
                               },
                               [&](const Nested& nested) { return joined(*nested.group, std::move(in)); },
                               [&](const Optional& part) { return optional(*part.group, std::move(in)); },
                               [&](const Union& part) { return either(part, in); },
                               [&](const Minus& part) { return minus(*part.group, in); },
                               [&](const NamedGraph& part) { return named(part, in); },
                               [&](const Bind& part) { return bind(part, in); },
                               [&](const Values& part) { return with_values(part, in); },
                               [&](const Subquery& part) { return subquery(part, in); },
                               [&](const Filter&) { return std::move(in); }},
                    element);
}

Table Patterns::filtered(const Expression& condition, Table in) {
  constexpr std::size_t often = 4096;
  std::size_t count = 0;
  in.filter([&](std::span<const TermId> row) {
    if (++count % often == 0) session_.budget.check();
    return expressions_.holds(condition, row);
  });
  return in;
}

/// Variables that some row binds.
VariableSet Patterns::bound_in(const Table& table) const {
  VariableSet bound;
  for (std::size_t i = 0; i < query_.variables.size(); ++i) {
    for (std::size_t at = 0; at < table.rows(); ++at) {
      if (table.row(at)[i] == unbound) continue;
      bound.insert(static_cast<Variable>(i));
      break;
    }
  }
  return bound;
}

Table Patterns::joined(const Group& group, Table in) {
  if (in.empty()) return in;
  const VariableSet seeds = bound_in(in);
  if (in_exists_ || can_be_seeded(group, seeds)) return evaluate(group, std::move(in));
  return join(in, evaluate(group, Table::unit(width())), session_.budget);
}

Table Patterns::either(const Union& either, const Table& in) {
  Table result(width());
  for (const Group& branch : either.branches) result.append(joined(branch, in));
  return result;
}

Table Patterns::named(const NamedGraph& named, const Table& in) {
  const auto* variable = std::get_if<Variable>(&named.name);
  const Scope outside = scope_;
  Table result(width());
  const graph::KnowledgeGraph& graph = session_.terms.graph();
  for (graph::SourceId source = 1; source < graph.source_count(); ++source) {
    const TermId name = session_.terms.of_source(source);
    if (variable == nullptr && session_.terms.of(std::get<Term>(named.name)) != name) continue;
    if (graph.match({graph::no_id, graph::no_id, graph::no_id, source}).empty()) continue;
    scope_ = {source};
    Table rows = in;
    if (variable != nullptr) {
      rows.filter([&](auto row) { return row[*variable] == unbound || row[*variable] == name; });
      for (std::size_t at = 0; at < rows.rows(); ++at) rows.row(at)[*variable] = name;
    }
    result.append(joined(*named.group, std::move(rows)));
    scope_ = outside;
  }
  return result;
}

Table Patterns::bind(const Bind& bind, const Table& in) {
  Table result(width());
  for (std::size_t at = 0; at < in.rows(); ++at) {
    const TermId value = expressions_.term(bind.expression, in.row(at));
    const TermId before = in.row(at)[bind.variable];  // bound only where EXISTS has put a value in
    if (before != unbound && before != value) continue;
    result.append(in.row(at))[bind.variable] = value;
  }
  return result;
}

Table Patterns::with_values(const Values& values, const Table& in) {
  Table rows(width());
  const std::vector<TermId> nothing(width(), unbound);
  for (const auto& row : values.rows) {
    const auto added = rows.append(nothing);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i]) added[values.variables[i]] = session_.terms.of(*row[i]);
    }
  }
  return join(in, rows, session_.budget);
}

Table Patterns::subquery(const Subquery& subquery, const Table& in) {
  const Table inner = solve(session_, *subquery.query, scope_);
  Table rows(width());
  const std::vector<TermId> nothing(width(), unbound);
  for (std::size_t at = 0; at < inner.rows(); ++at) {
    const auto added = rows.append(nothing);
    for (const auto& [outer, own] : subquery.shared) added[outer] = inner.row(at)[own];
  }
  return join(in, rows, session_.budget);
}

bool Patterns::exists(const Group& group, std::span<const TermId> row) {
  const bool outside = std::exchange(in_exists_, true);
  Table seed(width());
  seed.append(row);
  const bool found = !evaluate(group, std::move(seed)).empty();
  in_exists_ = outside;
  return found;
}

}  // namespace chancery::query
