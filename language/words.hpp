#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/lexeme.hpp"

namespace chancery::language {

/// Number of a word in Words. Two numbers may have the same text: a piece of a tokenizer exception can carry
/// a normal form of its own.
using WordId = std::uint32_t;

/// Lets a std::string_view look up std::string keys.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

struct Word {
  std::string text;
  Lexeme lexeme;
  std::uint16_t sequence_word =
      0;                         ///< number among the words of TokenizerRules::sequences, 0 when it is none
  std::uint16_t rule_class = 0;  ///< class of its lower-case form in AttributeRuler
};

/// The words met so far, each with its features. Grows until clear(); the fixed words of the model stay.
class Words {
 public:
  /// Computes the features of a new word. Called once for each.
  using Describe = std::function<Word(std::string_view)>;

  Words(const std::deque<Word>& fixed, Describe describe) : fixed_(fixed), describe_(std::move(describe)) {}

  WordId find_or_add(std::string_view text);
  const Word& operator[](WordId id) const {
    return id < fixed_.size() ? fixed_[id] : added_[id - fixed_.size()];
  }
  std::size_t size() const { return fixed_.size() + added_.size(); }
  std::size_t added() const { return added_.size(); }
  std::size_t bytes() const { return bytes_; }
  void clear();

 private:
  const std::deque<Word>& fixed_;
  std::deque<Word> added_;
  std::unordered_map<std::string_view, WordId> ids_;
  std::size_t bytes_ = 0;
  Describe describe_;
};

}  // namespace chancery::language
