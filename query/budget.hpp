#pragma once

#include <cstddef>

#include "query/table.hpp"
#include "rdf/stop.hpp"

namespace chancery::query {

/// What a query may use up before it is ended.
struct Budget {
  rdf::Stop stop;
  std::size_t rows = 50'000'000;  ///< of one intermediate table

  /// @throws Error when the time is over, or the query was interrupted
  void check() const;
  /// The same, and when a table has grown past `rows`.
  void check(const Table& table) const;
};

}  // namespace chancery::query
