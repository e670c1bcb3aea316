#include <algorithm>

#include "query/group_shape.hpp"
#include "query/joins.hpp"
#include "query/patterns.hpp"

namespace chancery::query {

/// Numbers the rows, lets the group continue them, and adds those that it did not continue.
Table Patterns::optional(const Group& group, Table in) {
  if (in.empty()) return in;
  const Group& body = body_of(group);
  const std::vector<const Expression*> conditions = filters_of(group);
  const VariableSet seeds = bound_in(in);
  const bool from_rows = in_use_ < marks_ && (in_exists_ || can_be_seeded(body, seeds));
  if (!from_rows) return optional_apart(body, conditions, in);
  const std::size_t mark = query_.variables.size() + in_use_++;
  for (std::size_t at = 0; at < in.rows(); ++at) in.row(at)[mark] = static_cast<TermId>(at);
  Table found = evaluate(body, in);
  for (const Expression* condition : conditions) found = filtered(*condition, std::move(found));
  --in_use_;
  std::vector<std::vector<std::size_t>> continued(in.rows());
  for (std::size_t at = 0; at < found.rows(); ++at) continued[found.row(at)[mark]].push_back(at);
  Table result(width());
  for (std::size_t at = 0; at < in.rows(); ++at) {
    if (continued[at].empty()) result.append(in.row(at))[mark] = unbound;
    for (const std::size_t other : continued[at]) result.append(found.row(other))[mark] = unbound;
  }
  return result;
}

/// The group without its filters, which of an OPTIONAL decide about the join. Kept, since Expressions knows
/// expressions by their address.
const Group& Patterns::body_of(const Group& group) {
  auto& body = bodies_[&group];
  if (!body) {
    body = std::make_unique<Group>(group);
    std::erase_if(body->elements,
                  [](const Element& element) { return std::holds_alternative<Filter>(element); });
  }
  return *body;
}

Table Patterns::optional_apart(const Group& body, const std::vector<const Expression*>& conditions,
                               const Table& in) {
  const Table found = evaluate(body, Table::unit(width()));
  const Partners partners(in, found);
  Table result(width());
  Table candidate(width());
  for (std::size_t at = 0; at < in.rows(); ++at) {
    bool any = false;
    partners.of(in.row(at), [&](std::size_t other) {
      candidate.cut(0);
      const auto row = candidate.append(in.row(at));
      merge(row, found.row(other));
      const bool fits = std::all_of(conditions.begin(), conditions.end(), [&](const Expression* condition) {
        return expressions_.holds(*condition, row);
      });
      if (fits) result.append(row);
      any = any || fits;
    });
    if (!any) result.append(in.row(at));
    session_.budget.check(result);
  }
  return result;
}

Table Patterns::minus(const Group& group, const Table& in) {
  if (in.empty()) return in;
  const Table taken = evaluate(group, Table::unit(width()));
  const Partners partners(in, taken);
  Table result(width());
  for (std::size_t at = 0; at < in.rows(); ++at) {
    const auto row = in.row(at);
    bool is_taken = false;
    partners.of(row, [&](std::size_t other) {
      const auto by = taken.row(other);
      for (std::size_t i = 0; i < query_.variables.size(); ++i) {
        is_taken = is_taken || (row[i] != unbound && row[i] == by[i]);
      }
    });
    if (!is_taken) result.append(row);
    session_.budget.check(result);
  }
  return result;
}

}  // namespace chancery::query
