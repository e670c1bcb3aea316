#pragma once

#include <vector>

#include "query/patterns.hpp"

namespace chancery::query {

/// The solutions of a SELECT in their order: grouped, ordered, distinct and cut as the query says. A row has
/// a column for each variable of the query; those that the query does not select are unbound.
Table solve(Session& session, const Query& query, Scope scope);

/// The solutions of the pattern alone, with ORDER BY, LIMIT and OFFSET, every variable kept: for CONSTRUCT
/// and DESCRIBE.
Table solve_pattern(Session& session, const Query& query, Scope scope);

}  // namespace chancery::query
