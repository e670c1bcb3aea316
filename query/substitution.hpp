#pragma once

#include "query/arguments.hpp"
#include "query/ast.hpp"

namespace chancery::query {

/// The query with each variable named in `bindings` replaced by its term, in subqueries too: what it would
/// answer, were its rows joined to those terms from the start. BOUND of such a variable is true, and a
/// SELECT of it gives the term.
/// @throws Error when the query itself sets such a variable by BIND or AS
Query substituted(const Query& query, const Bindings& bindings);

}  // namespace chancery::query
