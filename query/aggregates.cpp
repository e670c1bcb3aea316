#include "query/aggregates.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace chancery::query {
namespace {

using OptionalValue = std::optional<Value>;
using Rows = std::vector<std::size_t>;

void find_aggregates(const Expression& expression, std::vector<const Expression*>& to) {
  if (is_aggregate(expression)) {
    to.push_back(&expression);
    return;
  }
  for (const Expression& part : expression.arguments) find_aggregates(part, to);
}

std::vector<const Expression*> aggregates_of(const Query& query) {
  std::vector<const Expression*> found;
  for (const Projection& projection : query.projection) {
    if (projection.expression) find_aggregates(*projection.expression, found);
  }
  for (const Expression& condition : query.having) find_aggregates(condition, found);
  for (const OrderKey& key : query.order) find_aggregates(key.expression, found);
  return found;
}

/// Computes aggregates over the rows of one group.
class Aggregation {
 public:
  Aggregation(TermTable& terms, Expressions& expressions, const Table& table, std::size_t variables,
              const Budget& budget)
      : terms_(terms), expressions_(expressions), table_(table), variables_(variables), budget_(budget) {}

  OptionalValue of(const Expression& aggregate, const Rows& rows) {
    if (aggregate.arguments.empty()) return count_rows(aggregate, rows);
    bool errors = false;
    const std::vector<TermId> terms = terms_of(aggregate, rows, errors);
    if (aggregate.name == "COUNT") return Value::of_integer(static_cast<std::int64_t>(terms.size()));
    if (aggregate.name == "SAMPLE") return terms.empty() ? std::nullopt : OptionalValue(value(terms.front()));
    if (aggregate.name == "MIN" || aggregate.name == "MAX") {
      return errors ? std::nullopt : extreme(terms, aggregate.name == "MAX");
    }
    if (errors) return std::nullopt;
    if (aggregate.name == "GROUP_CONCAT") return concatenated(terms, aggregate.separator);
    OptionalValue sum = total(terms);
    if (aggregate.name == "SUM" || !sum || terms.empty()) return sum;
    const std::vector<Value> arguments = {*sum, Value::of_integer(static_cast<std::int64_t>(terms.size()))};
    return find_function("/")(arguments);
  }

 private:
  Value value(TermId id) const { return Value::of(terms_.view(id)); }

  OptionalValue count_rows(const Expression& aggregate, const Rows& rows) const {
    if (!aggregate.distinct) return Value::of_integer(static_cast<std::int64_t>(rows.size()));
    std::vector<std::vector<TermId>> seen;
    for (const std::size_t at : rows) {
      const auto row = table_.row(at);
      seen.emplace_back(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(variables_));
    }
    std::sort(seen.begin(), seen.end());
    const auto end = std::unique(seen.begin(), seen.end());
    return Value::of_integer(std::distance(seen.begin(), end));
  }

  /// The terms of the argument over the rows, without those that are errors.
  std::vector<TermId> terms_of(const Expression& aggregate, const Rows& rows, bool& errors) {
    std::vector<TermId> result;
    std::unordered_set<TermId> seen;
    constexpr std::size_t often = 1024;
    for (const std::size_t at : rows) {
      if (at % often == 0) budget_.check();
      const TermId id = expressions_.term(aggregate.arguments[0], table_.row(at));
      errors = errors || id == unbound;
      if (id != unbound && (!aggregate.distinct || seen.insert(id).second)) result.push_back(id);
    }
    return result;
  }

  OptionalValue extreme(const std::vector<TermId>& terms, bool greatest) const {
    OptionalValue best;
    for (const TermId id : terms) {
      Value candidate = value(id);
      if (best) {
        const auto by = order(&candidate, &*best);
        if (greatest ? by <= 0 : by >= 0) continue;
      }
      best = std::move(candidate);
    }
    return best;
  }

  OptionalValue concatenated(const std::vector<TermId>& terms, const std::string& separator) const {
    std::string text;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      const Value part = value(terms[i]);
      if (part.type == Value::Type::blank) return std::nullopt;
      if (i > 0) text += separator;
      text += part.text;
    }
    return Value::of_text(std::move(text));
  }

  OptionalValue total(const std::vector<TermId>& terms) const {
    OptionalValue sum = Value::of_integer(0);
    for (const TermId id : terms) {
      const std::vector<Value> arguments = {*sum, value(id)};
      sum = find_function("+")(arguments);
      if (!sum) return std::nullopt;
    }
    return sum;
  }

  TermTable& terms_;
  Expressions& expressions_;
  const Table& table_;
  std::size_t variables_;
  const Budget& budget_;
};

/// The rows of each group, by its key, in the order in which the groups begin.
std::vector<std::pair<std::vector<TermId>, Rows>> groups_of(const Query& query, Expressions& expressions,
                                                            const Table& in) {
  std::vector<std::pair<std::vector<TermId>, Rows>> groups;
  std::map<std::vector<TermId>, std::size_t> place_of;
  if (query.group_by.empty()) groups.emplace_back();
  for (std::size_t at = 0; at < in.rows(); ++at) {
    std::vector<TermId> key;
    for (const Projection& part : query.group_by) {
      key.push_back(part.expression ? expressions.term(*part.expression, in.row(at))
                                    : in.row(at)[part.variable]);
    }
    const auto [place, is_new] = place_of.try_emplace(key, groups.size());
    if (query.group_by.empty()) {
      place->second = 0;
    } else if (is_new) {
      groups.emplace_back(std::move(key), Rows());
    }
    groups[place->second].second.push_back(at);
  }
  return groups;
}

}  // namespace

Table grouped(Session& session, const Query& query, Patterns& patterns, const Table& in,
              const std::function<void(std::span<TermId>)>& finish_row) {
  Expressions& expressions = patterns.expressions();
  const std::vector<const Expression*> aggregates = aggregates_of(query);
  Aggregation aggregation(session.terms, expressions, in, query.variables.size(), session.budget);
  Table result(in.width());
  const std::vector<TermId> nothing(in.width(), unbound);
  for (const auto& [key, rows] : groups_of(query, expressions, in)) {
    session.budget.check(result);
    expressions.set_aggregates(nullptr);
    Expressions::Aggregates values;
    for (const Expression* aggregate : aggregates)
      values.emplace(aggregate, aggregation.of(*aggregate, rows));
    expressions.set_aggregates(&values);
    Table one(in.width());
    const auto row = one.append(nothing);
    for (std::size_t i = 0; i < query.group_by.size(); ++i) {
      if (query.group_by[i].variable != no_variable) row[query.group_by[i].variable] = key[i];
    }
    const bool passes =
        std::all_of(query.having.begin(), query.having.end(),
                    [&](const Expression& condition) { return expressions.holds(condition, row); });
    if (!passes) continue;
    Table rows_of_group = query.values ? patterns.with_values(*query.values, one) : std::move(one);
    for (std::size_t at = 0; at < rows_of_group.rows(); ++at) finish_row(rows_of_group.row(at));
    result.append(rows_of_group);
  }
  expressions.set_aggregates(nullptr);
  return result;
}

}  // namespace chancery::query
