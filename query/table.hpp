#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "query/terms.hpp"

namespace chancery::query {

/// Solutions: rows of equally many terms, `unbound` where a variable has none.
class Table {
 public:
  explicit Table(std::size_t width) : width_(width) {}
  /// The table of one row that binds nothing: what every pattern starts from.
  static Table unit(std::size_t width) {
    Table table(width);
    table.cells_.assign(width, unbound);
    table.rows_ = 1;
    return table;
  }

  std::size_t width() const { return width_; }
  std::size_t rows() const { return rows_; }
  bool empty() const { return rows_ == 0; }
  std::span<TermId> row(std::size_t at) { return {cells_.data() + at * width_, width_}; }
  std::span<const TermId> row(std::size_t at) const { return {cells_.data() + at * width_, width_}; }
  /// Appends a copy of the row, which may not lie in this table, and gives it for changing.
  std::span<TermId> append(std::span<const TermId> row) {
    cells_.insert(cells_.end(), row.begin(), row.end());
    return this->row(rows_++);
  }
  void append(const Table& other) {
    cells_.insert(cells_.end(), other.cells_.begin(), other.cells_.end());
    rows_ += other.rows_;
  }
  /// Keeps the rows for which `keep` gives true.
  template <typename Keep>
  void filter(Keep keep) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < rows_; ++at) {
      if (!keep(std::span<const TermId>(row(at)))) continue;
      if (kept != at) std::copy(row(at).begin(), row(at).end(), row(kept).begin());
      ++kept;
    }
    cut(kept);
  }
  void cut(std::size_t rows) {
    if (rows >= rows_) return;
    rows_ = rows;
    cells_.resize(rows * width_);
  }

 private:
  std::size_t width_;
  std::size_t rows_ = 0;
  std::vector<TermId> cells_;
};

}  // namespace chancery::query
