#include "query/expressions.hpp"

#include <array>
#include <vector>

#include "core/error.hpp"

namespace chancery::query {
namespace {

enum Kind {
  call_kind,
  variable_kind,
  constant_kind,
  logical_kind,
  in_kind,
  if_kind,
  coalesce_kind,
  bound_kind,
  exists_kind,
  aggregate_kind
};

Kind kind_of(const Expression& expression) {
  const std::string& name = expression.name;
  if (name == "variable") return variable_kind;
  if (name == "constant") return constant_kind;
  if (name == "&&" || name == "||") return logical_kind;
  if (name == "IN" || name == "NOT IN") return in_kind;
  if (name == "IF") return if_kind;
  if (name == "COALESCE") return coalesce_kind;
  if (name == "BOUND") return bound_kind;
  if (name == "EXISTS" || name == "NOT EXISTS") return exists_kind;
  return is_aggregate(expression) ? aggregate_kind : call_kind;
}

}  // namespace

const Expressions::Known& Expressions::known(const Expression& expression) {
  const auto [place, is_new] = known_.try_emplace(&expression);
  Known& known = place->second;
  if (!is_new) return known;
  known.kind = kind_of(expression);
  if (known.kind == constant_kind) known.constant = Value::of(expression.constant);
  if (known.kind == call_kind) {
    known.function = find_function(expression.name == "call" ? expression.constant.value : expression.name);
    if (known.function == nullptr) throw Error("the gate let the function " + expression.name + " pass");
  }
  return known;
}

std::optional<Value> Expressions::value(const Expression& expression, Row row) {
  const Known& what = known(expression);
  switch (what.kind) {
    case variable_kind: {
      const TermId id = row[expression.variable];
      if (id == unbound) return std::nullopt;
      return Value::of(terms_.view(id));
    }
    case constant_kind:
      return what.constant;
    case logical_kind:
      return logical(expression, row);
    case in_kind:
      return membership(expression, row);
    case if_kind: {
      const auto condition = value(expression.arguments[0], row);
      const auto decided = condition ? truth(*condition) : std::nullopt;
      if (!decided) return std::nullopt;
      return value(expression.arguments[*decided ? 1 : 2], row);
    }
    case coalesce_kind:
      for (const Expression& argument : expression.arguments) {
        if (auto result = value(argument, row)) return result;
      }
      return std::nullopt;
    case bound_kind:
      return Value::of_boolean(row[expression.arguments[0].variable] != unbound);
    case exists_kind:
      return Value::of_boolean(exists_(*expression.group, row) == (expression.name == "EXISTS"));
    case aggregate_kind: {
      if (aggregates_ == nullptr) return std::nullopt;
      const auto found = aggregates_->find(&expression);
      return found == aggregates_->end() ? std::nullopt : found->second;
    }
    default:
      return call(expression, row);
  }
}

/// An error on one side leaves the answer to the other, where that decides alone. @see SPARQL 1.1,
/// section 17.2
std::optional<Value> Expressions::logical(const Expression& expression, Row row) {
  const bool deciding = expression.name == "||";
  bool error = false;
  for (const Expression& side : expression.arguments) {
    const auto result = value(side, row);
    const auto decided = result ? truth(*result) : std::nullopt;
    if (decided && *decided == deciding) return Value::of_boolean(deciding);
    error = error || !decided;
  }
  if (error) return std::nullopt;
  return Value::of_boolean(!deciding);
}

std::optional<Value> Expressions::membership(const Expression& expression, Row row) {
  const bool found_gives = expression.name == "IN";
  const auto sought = value(expression.arguments[0], row);
  if (!sought) return std::nullopt;
  bool error = false;
  for (std::size_t i = 1; i < expression.arguments.size(); ++i) {
    const auto member = value(expression.arguments[i], row);
    const auto same = member ? equal(*sought, *member) : std::nullopt;
    if (same && *same) return Value::of_boolean(found_gives);
    error = error || !same;
  }
  if (error) return std::nullopt;
  return Value::of_boolean(!found_gives);
}

std::optional<Value> Expressions::call(const Expression& expression, Row row) {
  std::vector<Value> arguments;
  arguments.reserve(expression.arguments.size());
  for (const Expression& argument : expression.arguments) {
    auto result = value(argument, row);
    if (!result) return std::nullopt;
    arguments.push_back(std::move(*result));
  }
  return known(expression).function(arguments);
}

TermId Expressions::term(const Expression& expression, Row row) {
  if (expression.name == "variable") return row[expression.variable];
  if (expression.name == "constant") return terms_.of(expression.constant);
  const auto result = value(expression, row);
  return result ? terms_.of(result->term()) : unbound;
}

bool Expressions::holds(const Expression& condition, Row row) {
  const auto result = value(condition, row);
  return result && truth(*result).value_or(false);
}

}  // namespace chancery::query
