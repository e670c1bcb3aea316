#pragma once

#include <set>

#include "query/ast.hpp"

namespace chancery::query {

using VariableSet = std::set<Variable>;

/// Variables that every solution of the group binds.
VariableSet certain_variables(const Group& group);
void add_certain(const Element& element, VariableSet& to);

/// Every variable that occurs in the group, in filters and inner groups too.
VariableSet all_variables(const Group& group);

/// Whether a group gives the same when it is evaluated from rows that bind `seeds` as when it is evaluated on
/// its own and joined to those rows afterwards, which is what SPARQL says. It does when nothing in it looks
/// at a seed before the group itself has bound that variable: then evaluation can begin from the rows at
/// hand, which is faster.
bool can_be_seeded(const Group& group, const VariableSet& seeds);

}  // namespace chancery::query
