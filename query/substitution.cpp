#include "query/substitution.hpp"

#include <algorithm>
#include <memory>

#include "core/error.hpp"
#include "query/overloaded.hpp"

namespace chancery::query {
namespace {

Expression constant(const Term& term) {
  Expression expression;
  expression.name = "constant";
  expression.constant = term;
  return expression;
}

/// Changes one query in place; a subquery, whose variables are others, gets a Substitution of its own.
class Substitution {
 public:
  Substitution(Query& query, const Bindings& bindings) : query_(query), bindings_(bindings) {}

  void run() {
    change(query_.where);
    for (TriplePattern& pattern : query_.construct) change(pattern);
    for (Slot& slot : query_.describe) change(slot);
    for (Projection& key : query_.group_by) change_key(key);
    for (Expression& condition : query_.having) change(condition);
    for (OrderKey& key : query_.order) change(key.expression);
    for (Projection& projection : query_.projection) change_projection(projection);
    if (query_.values) change(*query_.values);
  }

 private:
  /// What the variable stands for; nullptr when it stays a variable.
  const Term* term_of(Variable variable) const {
    if (variable == no_variable) return nullptr;
    const auto found = bindings_.find(query_.variables[variable]);
    return found == bindings_.end() ? nullptr : &found->second;
  }

  void change(Slot& slot) const {
    const auto* variable = std::get_if<Variable>(&slot);
    const Term* term = variable == nullptr ? nullptr : term_of(*variable);
    if (term != nullptr) slot = *term;
  }

  void change(TriplePattern& pattern) const {
    change(pattern.subject);
    if (!pattern.path) change(pattern.predicate);
    change(pattern.object);
  }

  void change(Expression& expression) const {
    if (expression.name == "BOUND" && term_of(expression.arguments.front().variable) != nullptr) {
      expression = constant(ontology::literal("true", "http://www.w3.org/2001/XMLSchema#boolean"));
      return;
    }
    if (expression.name == "variable") {
      if (const Term* term = term_of(expression.variable)) expression = constant(*term);
      return;
    }
    for (Expression& part : expression.arguments) change(part);
    if (expression.group) change(expression.group);
  }

  /// A key that is a parameter is the same for all rows.
  void change_key(Projection& key) const {
    if (key.expression) {
      change(*key.expression);
      refuse_if_bound(key.variable);
    } else if (const Term* term = term_of(key.variable)) {
      key = {no_variable, constant(*term)};
    }
  }

  void change_projection(Projection& projection) const {
    if (projection.expression) {
      change(*projection.expression);
      refuse_if_bound(projection.variable);
    } else if (const Term* term = term_of(projection.variable)) {
      projection.expression = constant(*term);
    }
  }

  void refuse_if_bound(Variable variable) const {
    if (term_of(variable) != nullptr)
      throw Error("?" + query_.variables[variable] + " is set by the question itself, so it cannot be given");
  }

  void change(std::shared_ptr<const Group>& group) const {
    auto copy = std::make_shared<Group>(*group);
    change(*copy);
    group = std::move(copy);
  }

  void change(Group& group) const {
    for (Element& element : group.elements) {
      std::visit(
          Overloaded{[&](Triples& triples) {
                       for (TriplePattern& pattern : triples.patterns) change(pattern);
                     },
                     [&](Filter& filter) { change(filter.condition); },
                     [&](Union& either) {
                       for (Group& branch : either.branches) change(branch);
                     },
                     [&](NamedGraph& named) {
                       change(named.name);
                       change(named.group);
                     },
                     [&](Bind& bind) {
                       change(bind.expression);
                       refuse_if_bound(bind.variable);
                     },
                     [&](Values& values) { change(values); }, [&](Subquery& subquery) { change(subquery); },
                     [&](auto& with_group) { change(with_group.group); }},
          element);
    }
  }

  /// Rows that say otherwise are no rows any more; the column goes.
  void change(Values& values) const {
    for (std::size_t i = values.variables.size(); i-- > 0;) {
      const Term* term = term_of(values.variables[i]);
      if (term == nullptr) continue;
      std::erase_if(values.rows, [&](const auto& row) { return row[i] && *row[i] != *term; });
      const auto at = static_cast<std::ptrdiff_t>(i);
      values.variables.erase(values.variables.begin() + at);
      for (auto& row : values.rows) row.erase(row.begin() + at);
    }
  }

  void change(Subquery& subquery) const {
    auto copy = std::make_shared<Query>(*subquery.query);
    Substitution(*copy, bindings_).run();
    subquery.query = std::move(copy);
  }

  Query& query_;
  const Bindings& bindings_;
};

}  // namespace

Query substituted(const Query& query, const Bindings& bindings) {
  Query result = query;
  Substitution(result, bindings).run();
  return result;
}

}  // namespace chancery::query
