#include "query/solve.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "query/aggregates.hpp"

namespace chancery::query {
namespace {

using OptionalValue = std::optional<Value>;

/// Asks now and then whether the time is over, in loops over rows.
class Patience {
 public:
  explicit Patience(const Budget& budget) : budget_(budget) {}
  void step() {
    constexpr std::size_t often = 1024;
    if (++steps_ % often == 0) budget_.check();
  }

 private:
  const Budget& budget_;
  std::size_t steps_ = 0;
};

/// Sorts the rows by the keys of ORDER BY; equal ones keep their order.
Table ordered(const Query& query, const std::vector<std::vector<OptionalValue>>& keys, const Table& in,
              const Budget& budget) {
  Patience patience(budget);
  std::vector<std::size_t> places(in.rows());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    patience.step();
    for (std::size_t i = 0; i < query.order.size(); ++i) {
      const auto pointer = [&](const OptionalValue& value) { return value ? &*value : nullptr; };
      const auto by = order(pointer(keys[a][i]), pointer(keys[b][i]));
      if (by != 0) return query.order[i].descending ? by > 0 : by < 0;
    }
    return false;
  });
  Table result(in.width());
  for (const std::size_t at : places) result.append(in.row(at));
  return result;
}

std::vector<OptionalValue> keys_of(const Query& query, Expressions& expressions,
                                   std::span<const TermId> row) {
  std::vector<OptionalValue> keys;
  for (const OrderKey& key : query.order) keys.push_back(expressions.value(key.expression, row));
  return keys;
}

/// Sets the variables of (expression AS ?variable), each of which may use those before it.
void compute_projection(const Query& query, Expressions& expressions, std::span<TermId> row) {
  for (const Projection& projection : query.projection) {
    if (projection.expression) row[projection.variable] = expressions.term(*projection.expression, row);
  }
}

Table selected(const Query& query, const Table& in) {
  Table result(in.width());
  const std::vector<TermId> nothing(in.width(), unbound);
  for (std::size_t at = 0; at < in.rows(); ++at) {
    const auto row = result.append(nothing);
    for (const Projection& projection : query.projection)
      row[projection.variable] = in.row(at)[projection.variable];
  }
  return result;
}

struct RowHash {
  const Table& table;
  std::size_t operator()(std::size_t at) const {
    std::size_t hash = 0;
    for (const TermId id : table.row(at)) hash = (hash ^ id) * 0x9E3779B97F4A7C15U + (hash >> 29U);
    return hash;
  }
};

struct SameRow {
  const Table& table;
  bool operator()(std::size_t a, std::size_t b) const {
    const auto left = table.row(a);
    return std::equal(left.begin(), left.end(), table.row(b).begin());
  }
};

Table distinct(const Table& in) {
  std::unordered_set<std::size_t, RowHash, SameRow> seen(16, RowHash{in}, SameRow{in});
  Table result(in.width());
  for (std::size_t at = 0; at < in.rows(); ++at) {
    if (seen.insert(at).second) result.append(in.row(at));
  }
  return result;
}

Table slice(const Query& query, const Table& in) {
  if (query.offset == 0 && (!query.limit || *query.limit >= in.rows())) return in;
  Table result(in.width());
  for (std::size_t at = query.offset; at < in.rows(); ++at) {
    if (query.limit && result.rows() >= *query.limit) break;
    result.append(in.row(at));
  }
  return result;
}

}  // namespace

Table solve_pattern(Session& session, const Query& query, Scope scope) {
  Patterns patterns(session, query, scope);
  Table rows = patterns.solutions(query.where);
  if (query.values) rows = patterns.with_values(*query.values, rows);
  std::vector<std::vector<OptionalValue>> keys;
  Patience patience(session.budget);
  for (std::size_t at = 0; !query.order.empty() && at < rows.rows(); ++at) {
    patience.step();
    keys.push_back(keys_of(query, patterns.expressions(), rows.row(at)));
  }
  if (!query.order.empty()) rows = ordered(query, keys, rows, session.budget);
  return slice(query, rows);
}

Table solve(Session& session, const Query& query, Scope scope) {
  Patterns patterns(session, query, scope);
  Table rows = patterns.solutions(query.where);
  if (query.values && !query.grouped) rows = patterns.with_values(*query.values, rows);
  std::vector<std::vector<OptionalValue>> keys;
  Patience patience(session.budget);
  const auto finish_row = [&](std::span<TermId> row) {
    patience.step();
    compute_projection(query, patterns.expressions(), row);
    if (!query.order.empty()) keys.push_back(keys_of(query, patterns.expressions(), row));
  };
  if (query.grouped) {
    rows = grouped(session, query, patterns, rows, finish_row);
  } else {
    for (std::size_t at = 0; at < rows.rows(); ++at) finish_row(rows.row(at));
  }
  if (!query.order.empty()) rows = ordered(query, keys, rows, session.budget);
  session.budget.check();
  rows = selected(query, rows);
  if (query.distinct) rows = distinct(rows);
  session.budget.check();
  return slice(query, rows);
}

}  // namespace chancery::query
