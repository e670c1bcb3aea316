#pragma once

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>

#include "query/ast.hpp"
#include "query/functions.hpp"
#include "query/terms.hpp"
#include "query/value.hpp"

namespace chancery::query {

/// Values of expressions over one solution. Nothing stands for an error, which a FILTER takes for false and
/// BIND for unbound.
class Expressions {
 public:
  using Row = std::span<const TermId>;
  /// Tells whether the pattern of EXISTS has a solution that goes with the row.
  using Exists = std::function<bool(const Group&, Row)>;
  using Aggregates = std::unordered_map<const Expression*, std::optional<Value>>;

  Expressions(TermTable& terms, Exists exists) : terms_(terms), exists_(std::move(exists)) {}

  std::optional<Value> value(const Expression& expression, Row row);
  /// The value as a term; a variable and a constant keep their own.
  TermId term(const Expression& expression, Row row);
  bool holds(const Expression& condition, Row row);
  /// The values that aggregates have for the rows to come: those of one group.
  void set_aggregates(const Aggregates* aggregates) { aggregates_ = aggregates; }

 private:
  std::optional<Value> logical(const Expression& expression, Row row);
  std::optional<Value> membership(const Expression& expression, Row row);
  std::optional<Value> call(const Expression& expression, Row row);

  struct Known {
    int kind = 0;
    Function function = nullptr;
    std::optional<Value> constant;
  };
  const Known& known(const Expression& expression);

  TermTable& terms_;
  Exists exists_;
  const Aggregates* aggregates_ = nullptr;
  std::unordered_map<const Expression*, Known> known_;
};

}  // namespace chancery::query
