#include "query/seeding.hpp"

#include <algorithm>

#include "query/overloaded.hpp"
#include "query/parser.hpp"

namespace chancery::query {
namespace {

void add_all(const Group& group, VariableSet& to);

void add_all(const Expression& expression, VariableSet& to) {
  if (expression.name == "variable") to.insert(expression.variable);
  for (const Expression& part : expression.arguments) add_all(part, to);
  if (expression.group) add_all(*expression.group, to);
}

void add_all(const Group& group, VariableSet& to) {
  add_in_scope(group, to);
  for (const Element& element : group.elements) {
    std::visit(Overloaded{[&](const Filter& filter) { add_all(filter.condition, to); },
                          [&](const Bind& bind) { add_all(bind.expression, to); },
                          [&](const Union& either) {
                            for (const Group& branch : either.branches) add_all(branch, to);
                          },
                          [](const Triples&) {}, [](const Values&) {}, [](const Subquery&) {},
                          [&](const auto& with_group) { add_all(*with_group.group, to); }},
               element);
  }
}

/// Whether every seed that `used` holds is in `bound`.
bool sees_no_seed(const VariableSet& used, const VariableSet& seeds, const VariableSet& bound) {
  return std::all_of(used.begin(), used.end(), [&](Variable variable) {
    return !seeds.contains(variable) || bound.contains(variable);
  });
}

VariableSet variables_of(const Expression& expression) {
  VariableSet result;
  add_all(expression, result);
  return result;
}

bool element_can_be_seeded(const Element& element, const VariableSet& seeds, const VariableSet& bound,
                           const VariableSet& bound_at_end) {
  return std::visit(
      Overloaded{[](const Triples&) { return true; }, [](const Values&) { return true; },
                 [](const Subquery&) { return true; },
                 [&](const Filter& filter) {
                   return sees_no_seed(variables_of(filter.condition), seeds, bound_at_end);
                 },
                 [&](const Bind& bind) {
                   return !seeds.contains(bind.variable) &&
                          sees_no_seed(variables_of(bind.expression), seeds, bound);
                 },
                 [&](const Optional& optional) {
                   return sees_no_seed(all_variables(*optional.group), seeds, bound);
                 },
                 [&](const Minus& minus) { return sees_no_seed(all_variables(*minus.group), seeds, bound); },
                 [&](const Union& either) {
                   return std::all_of(either.branches.begin(), either.branches.end(),
                                      [&](const Group& branch) { return can_be_seeded(branch, seeds); });
                 },
                 [&](const NamedGraph& named) { return can_be_seeded(*named.group, seeds); },
                 [&](const Nested& nested) { return can_be_seeded(*nested.group, seeds); }},
      element);
}

}  // namespace

VariableSet all_variables(const Group& group) {
  VariableSet result;
  add_all(group, result);
  return result;
}

void add_certain(const Element& element, VariableSet& to) {
  std::visit(
      Overloaded{[&](const Triples&) { add_in_scope(element, to); },
                 [&](const Nested& nested) { to.merge(certain_variables(*nested.group)); },
                 [&](const NamedGraph& named) {
                   if (const auto* name = std::get_if<Variable>(&named.name)) to.insert(*name);
                   to.merge(certain_variables(*named.group));
                 },
                 [&](const Union& either) {
                   VariableSet common = certain_variables(either.branches.front());
                   for (const Group& branch : either.branches) {
                     const VariableSet other = certain_variables(branch);
                     std::erase_if(common, [&](Variable variable) { return !other.contains(variable); });
                   }
                   to.merge(common);
                 },
                 [&](const Values& values) {
                   for (std::size_t i = 0; i < values.variables.size(); ++i) {
                     const bool always = std::all_of(values.rows.begin(), values.rows.end(),
                                                     [&](const auto& row) { return row[i].has_value(); });
                     if (always) to.insert(values.variables[i]);
                   }
                 },
                 [](const auto&) {}},
      element);
}

VariableSet certain_variables(const Group& group) {
  VariableSet result;
  for (const Element& element : group.elements) add_certain(element, result);
  return result;
}

bool can_be_seeded(const Group& group, const VariableSet& seeds) {
  const VariableSet bound_at_end = certain_variables(group);
  VariableSet bound;
  for (const Element& element : group.elements) {
    if (!element_can_be_seeded(element, seeds, bound, bound_at_end)) return false;
    add_certain(element, bound);
  }
  return true;
}

}  // namespace chancery::query
