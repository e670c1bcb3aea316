#pragma once

#include "query/scan.hpp"
#include "query/table.hpp"

namespace chancery::query {

/// Whether two rows bind no variable to different terms.
bool compatible(std::span<const TermId> a, std::span<const TermId> b);

/// Every pair of compatible rows as one row, in the order of `left`; both tables have the same width.
Table join(const Table& left, const Table& right, const Budget& budget);

/// The numbers of the rows of `right` that are compatible with a row: found by the terms of variables that
/// both tables always bind, where there are any.
class Partners {
 public:
  Partners(const Table& left, const Table& right);

  template <typename Visit>
  void of(std::span<const TermId> row, Visit visit) const {
    const auto bucket = buckets_.find(key(row));
    if (bucket == buckets_.end()) return;
    for (const std::size_t at : bucket->second) {
      if (compatible(row, right_.row(at))) visit(at);
    }
  }

 private:
  std::size_t key(std::span<const TermId> row) const;

  const Table& right_;
  std::vector<std::size_t> shared_;  ///< columns
  std::unordered_map<std::size_t, std::vector<std::size_t>> buckets_;
};

/// Sets the variables of `row` that it leaves unbound and `other` binds.
void merge(std::span<TermId> row, std::span<const TermId> other);

}  // namespace chancery::query
