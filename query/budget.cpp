#include "query/budget.hpp"

#include "core/error.hpp"

namespace chancery::query {

void Budget::check() const {
  if (!stop.now()) return;
  if (stop.interrupted != nullptr && stop.interrupted->load()) throw Error("the question was interrupted");
  throw Error(
      "the question takes longer than allowed; narrow it, raise --timeout, or load the file into a store");
}

void Budget::check(const Table& table) const {
  check();
  if (table.rows() > rows) {
    throw Error("the question joins more than " + std::to_string(rows) +
                " rows; connect its patterns by a common variable, or load the file into a store");
  }
}

}  // namespace chancery::query
