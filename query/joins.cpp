#include "query/joins.hpp"

namespace chancery::query {
namespace {

std::vector<bool> always_bound(const Table& table) {
  std::vector<bool> bound(table.width(), true);
  for (std::size_t at = 0; at < table.rows(); ++at) {
    const auto row = table.row(at);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i] == unbound) bound[i] = false;
    }
  }
  return bound;
}

}  // namespace

bool compatible(std::span<const TermId> a, std::span<const TermId> b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i] && a[i] != unbound && b[i] != unbound) return false;
  }
  return true;
}

void merge(std::span<TermId> row, std::span<const TermId> other) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == unbound) row[i] = other[i];
  }
}

Partners::Partners(const Table& left, const Table& right) : right_(right) {
  const std::vector<bool> in_left = always_bound(left);
  const std::vector<bool> in_right = always_bound(right);
  for (std::size_t i = 0; i < in_left.size(); ++i) {
    if (in_left[i] && in_right[i]) shared_.push_back(i);
  }
  for (std::size_t at = 0; at < right.rows(); ++at) buckets_[key(right.row(at))].push_back(at);
}

std::size_t Partners::key(std::span<const TermId> row) const {
  std::size_t hash = 0;
  for (const std::size_t column : shared_) hash = hash * 0x9E3779B97F4A7C15U + row[column] + 1;
  return hash;
}

Table join(const Table& left, const Table& right, const Budget& budget) {
  const Partners partners(left, right);
  Table result(left.width());
  for (std::size_t at = 0; at < left.rows(); ++at) {
    partners.of(left.row(at),
                [&](std::size_t other) { merge(result.append(left.row(at)), right.row(other)); });
    budget.check(result);
  }
  return result;
}

}  // namespace chancery::query
