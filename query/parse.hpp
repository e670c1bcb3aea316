#pragma once

#include <string>
#include <string_view>

#include "query/ast.hpp"

namespace chancery::query {

/// Parses a query of SPARQL 1.1 (SELECT, ASK, CONSTRUCT, DESCRIBE) and checks the scopes that the grammar's
/// notes demand.
/// @param source  name for messages: a file, or "query"
/// @param base    resolves relative IRIs when the query has no BASE of its own; empty: they are refused
/// @throws InputError with source, line, column and what was expected
/// @throws Error for what is no offline question: updates, FROM, SERVICE
Query parse(std::string_view sparql, const std::string& source = "query", const std::string& base = {});

}  // namespace chancery::query
