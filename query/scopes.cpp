#include <algorithm>
#include <functional>

#include "query/overloaded.hpp"
#include "query/parser.hpp"

namespace chancery::query {
namespace {

void add(const Slot& slot, std::set<Variable>& to) {
  if (const auto* variable = std::get_if<Variable>(&slot)) to.insert(*variable);
}

void add(const TriplePattern& pattern, std::set<Variable>& to) {
  add(pattern.subject, to);
  if (!pattern.path) add(pattern.predicate, to);
  add(pattern.object, to);
}

bool has_aggregate(const Expression& expression) {
  return is_aggregate(expression) ||
         std::any_of(expression.arguments.begin(), expression.arguments.end(), has_aggregate);
}

bool has_nested_aggregate(const Expression& expression) {
  const auto& parts = expression.arguments;
  return std::any_of(parts.begin(), parts.end(),
                     is_aggregate(expression) ? has_aggregate : has_nested_aggregate);
}

/// The variables of an expression outside its aggregates.
void add_outside_aggregates(const Expression& expression, std::set<Variable>& to) {
  if (is_aggregate(expression)) return;
  if (expression.name == "variable") to.insert(expression.variable);
  for (const Expression& part : expression.arguments) add_outside_aggregates(part, to);
}

/// Calls `visit` with every group inside an expression (of EXISTS).
void for_groups(const Expression& expression, const std::function<void(const Group&)>& visit) {
  if (expression.group) visit(*expression.group);
  for (const Expression& part : expression.arguments) for_groups(part, visit);
}

/// Numbers the basic graph patterns of a query and finds a labelled blank node that stands in two, and
/// aggregates where there is nothing to aggregate.
class PatternCheck {
 public:
  std::string fault;

  void check(const Group& group, const std::vector<std::string>& names) {
    for (const Element& element : group.elements) {
      std::visit(Overloaded{[&](const Triples& triples) { triples_of(triples, names); },
                            [&](const Filter& filter) { condition(filter.condition, names); },
                            [&](const Bind& bind) { condition(bind.expression, names); },
                            [&](const Union& either) {
                              for (const Group& branch : either.branches) check(branch, names);
                            },
                            [&](const Values&) {}, [&](const Subquery&) {},
                            [&](const auto& with_group) { check(*with_group.group, names); }},
                 element);
    }
  }

 private:
  void condition(const Expression& expression, const std::vector<std::string>& names) {
    if (has_aggregate(expression)) fault = "an aggregate inside a pattern; use HAVING or a subquery";
    for_groups(expression, [&](const Group& group) { check(group, names); });
  }

  void triples_of(const Triples& triples, const std::vector<std::string>& names) {
    ++pattern_;
    std::set<Variable> used;
    for (const TriplePattern& pattern : triples.patterns) add(pattern, used);
    for (const Variable variable : used) {
      if (!names[variable].starts_with("_:")) continue;
      const auto [place, is_new] = pattern_of_.try_emplace(variable, pattern_);
      if (!is_new && place->second != pattern_) {
        fault = "the blank node " + names[variable] + " stands in two patterns; use a variable";
      }
    }
  }

  int pattern_ = 0;
  std::map<Variable, int> pattern_of_;
};

}  // namespace

void add_in_scope(const Element& element, std::set<Variable>& to) {
  std::visit(
      Overloaded{[&](const Triples& triples) {
                   for (const TriplePattern& pattern : triples.patterns) add(pattern, to);
                 },
                 [&](const Optional& optional) { add_in_scope(*optional.group, to); },
                 [&](const Nested& nested) { add_in_scope(*nested.group, to); },
                 [&](const Union& either) {
                   for (const Group& branch : either.branches) add_in_scope(branch, to);
                 },
                 [&](const NamedGraph& named) {
                   add(named.name, to);
                   add_in_scope(*named.group, to);
                 },
                 [&](const Bind& bind) { to.insert(bind.variable); },
                 [&](const Values& values) { to.insert(values.variables.begin(), values.variables.end()); },
                 [&](const Subquery& subquery) {
                   for (const auto& [outer, inner] : subquery.shared) to.insert(outer);
                 },
                 [](const auto&) {}},
      element);
}

void add_in_scope(const Group& group, std::set<Variable>& to) {
  for (const Element& element : group.elements) add_in_scope(element, to);
}

void add_variables(const Expression& expression, std::set<Variable>& to) {
  if (expression.name == "variable") to.insert(expression.variable);
  for (const Expression& part : expression.arguments) add_variables(part, to);
}

void Parser::check_scopes() {
  PatternCheck check;
  check.check(query_.where, query_.variables);
  if (!check.fault.empty()) fail(check.fault);
  std::set<Variable> in_scope;
  add_in_scope(query_.where, in_scope);
  if (query_.star) {
    if (query_.grouped) fail("SELECT * with GROUP BY or aggregates; name the variables");
    for (const Variable variable : in_scope) {
      if (query_.variables[variable].starts_with("_:")) continue;
      if (query_.form == Query::Form::describe) query_.describe.emplace_back(variable);
      query_.projection.push_back({variable, std::nullopt});
    }
  }
  for (const Projection& key : query_.group_by) {
    if (key.expression && has_aggregate(*key.expression)) fail("an aggregate in GROUP BY");
    if (key.expression && key.variable != no_variable && in_scope.contains(key.variable)) {
      fail("GROUP BY names a variable that the pattern uses");
    }
  }
  if (query_.form == Query::Form::select) check_projection(in_scope);
}

void Parser::check_projection(const std::set<Variable>& in_scope) {
  std::set<Variable> keys;
  for (const Projection& key : query_.group_by) {
    if (key.variable != no_variable) keys.insert(key.variable);
  }
  std::set<Variable> seen;
  for (const Projection& projection : query_.projection) {
    const std::string& name = query_.variables[projection.variable];
    std::set<Variable> used;
    if (projection.expression) {
      if (has_nested_aggregate(*projection.expression)) fail("an aggregate inside an aggregate");
      if (in_scope.contains(projection.variable) || seen.contains(projection.variable)) {
        fail("AS ?" + name + " names a variable that is in use");
      }
      add_outside_aggregates(*projection.expression, used);
    } else {
      used.insert(projection.variable);
    }
    for (const Variable variable : used) {
      if (query_.grouped && !keys.contains(variable) && !seen.contains(variable)) {
        fail("?" + query_.variables[variable] +
             " is neither grouped by nor aggregated; add it to GROUP BY, or use SAMPLE");
      }
    }
    seen.insert(projection.variable);
  }
}

}  // namespace chancery::query
