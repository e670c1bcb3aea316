#pragma once

#include <functional>

#include "query/patterns.hpp"

namespace chancery::query {

/// One row for each group of `in` that HAVING lets pass, in the order in which the groups begin: the keys are
/// set, and `finish_row` sees it while the expressions know the group's aggregates. Without GROUP BY there is
/// one group, also of no rows. @see SPARQL 1.1, section 18.5
Table grouped(Session& session, const Query& query, Patterns& patterns, const Table& in,
              const std::function<void(std::span<TermId>)>& finish_row);

}  // namespace chancery::query
