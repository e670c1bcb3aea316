#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::query {

/// What a question gives: rows (SELECT), yes or no (ASK), or statements (CONSTRUCT, DESCRIBE).
struct Answer {
  enum class Kind { rows, boolean, statements };
  using Row = std::vector<std::optional<ontology::Term>>;  ///< one for each variable; absent where unbound

  Kind kind = Kind::rows;
  std::vector<std::string> variables;  ///< names without `?`, in the order of the SELECT
  std::vector<Row> rows;
  bool yes = false;
  std::vector<ontology::Statement> statements;                ///< sorted, each once
  std::vector<std::pair<std::string, std::string>> prefixes;  ///< (name, IRI) that the query declares
  bool cut = false;                                           ///< the limit of rows left some out
};

}  // namespace chancery::query
