#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "graph/hash_index.hpp"

namespace chancery::graph {

/// The hash of a word, the same on every machine.
std::uint32_t hash_of_word(std::string_view word);

/// One value for each of many words: filled once, then looked up often. Values stand in the order in which
/// their words came, each beside its word; adding a word may move them.
template <typename Value>
class WordMap {
 public:
  /// The value of the word; nullptr when it has none.
  const Value* find(std::string_view word) const {
    const std::uint32_t at = position(hash_of_word(word), word);
    return at == HashIndex::nothing ? nullptr : &entries_[at].second;
  }
  bool contains(std::string_view word) const { return find(word) != nullptr; }

  /// The value of the word, made when it has none.
  Value& operator[](std::string_view word) {
    const std::uint32_t hash = hash_of_word(word);
    std::uint32_t at = position(hash, word);
    if (at == HashIndex::nothing) {
      at = static_cast<std::uint32_t>(entries_.size());
      entries_.emplace_back(word, Value());
      index_.add(hash, at);
    }
    return entries_[at].second;
  }

  /// Gives the word a value unless it has one. @return whether it had none
  bool add(std::string_view word, Value value) {
    if (contains(word)) return false;
    (*this)[word] = std::move(value);
    return true;
  }

  auto begin() { return entries_.begin(); }
  auto end() { return entries_.end(); }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  std::uint32_t position(std::uint32_t hash, std::string_view word) const {
    return index_.find(hash, [&](std::uint32_t at) { return entries_[at].first == word; });
  }

  std::vector<std::pair<std::string, Value>> entries_;
  HashIndex index_;
};

/// Words without values.
using WordSet = WordMap<std::monostate>;

}  // namespace chancery::graph
