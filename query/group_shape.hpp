#pragma once

#include <vector>

#include "query/ast.hpp"

/// What the evaluation of a group must know of it beforehand.
namespace chancery::query {

/// How deeply OPTIONALs are nested in each other.
std::size_t optional_depth(const Group& group);

/// Whether EXISTS is anywhere in it.
bool has_exists(const Expression& expression);

/// The conditions of the group's own filters, which live as long as the group.
std::vector<const Expression*> filters_of(const Group& group);

}  // namespace chancery::query
