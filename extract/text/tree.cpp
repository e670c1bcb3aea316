#include "extract/text/tree.hpp"

#include <algorithm>

namespace chancery::extract {

Tree::Tree(const language::Document& document) : document_(document) {
  const auto& tokens = document.tokens;
  const auto count = static_cast<std::uint32_t>(tokens.size());
  first_.assign(count + 1, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (tokens[i].head != i) ++first_[tokens[i].head + 1];
  }
  for (std::uint32_t i = 0; i < count; ++i) first_[i + 1] += first_[i];
  dependents_.resize(first_[count]);
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  child_labels_.assign(count, 0);
  for (std::uint32_t i = 0; i < count; ++i) {
    if (tokens[i].head == i) continue;
    dependents_[next[tokens[i].head]++] = i;
    child_labels_[tokens[i].head] |= bit(tokens[i].label);
  }
  left_.resize(count);
  right_.resize(count);
  // A pre-order list of the tokens, read backwards, sees every token after all of its dependents.
  std::vector<std::uint32_t> order;
  order.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    left_[i] = right_[i] = i;
    if (tokens[i].head == i) order.push_back(i);
  }
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const std::uint32_t child : children(order[i])) order.push_back(child);
  }
  for (auto token = order.rbegin(); token != order.rend(); ++token) {
    const std::uint32_t head = tokens[*token].head;
    left_[head] = std::min(left_[head], left_[*token]);
    right_[head] = std::max(right_[head], right_[*token]);
  }
}

std::uint32_t Tree::first_child(std::uint32_t token, language::Label label) const {
  for (const std::uint32_t dependent : children(token)) {
    if (document_.tokens[dependent].label == label) return dependent;
  }
  return no_token;
}

bool Tree::below(std::uint32_t token, std::uint32_t ancestor) const {
  while (token != ancestor) {
    const std::uint32_t head = document_.tokens[token].head;
    if (head == token) return false;
    token = head;
  }
  return true;
}

}  // namespace chancery::extract
