#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>

#include "graph/facts.hpp"

namespace chancery::cli {

/// Counts what articles hold; people and states once over all articles. Memory is bounded: past a million
/// people they are no longer told apart.
class Summary {
 public:
  void add(const graph::Facts& facts);
  std::size_t articles() const { return articles_; }
  /// "8 articles, 54 people, 23 states, 87 events, 1 warning".
  std::string text(std::size_t warnings) const;

 private:
  std::size_t articles_ = 0;
  std::size_t events_ = 0;
  std::unordered_set<std::size_t> people_;  ///< hashes of their keys
  std::unordered_set<std::size_t> states_;
};

}  // namespace chancery::cli
