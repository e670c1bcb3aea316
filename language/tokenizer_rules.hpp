#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/lexeme.hpp"
#include "language/msgpack.hpp"
#include "language/regex.hpp"
#include "language/words.hpp"

namespace chancery::language {

/// What splits texts into tokens: affix expressions and exceptions, read from the model's file `tokenizer`.
struct TokenizerRules {
  struct Piece {
    WordId word = 0;
    std::uint32_t size = 0;  ///< in bytes
  };
  using Pieces = std::vector<Piece>;

  /// Token sequences that may have to become one exception again, as a tree over the words' numbers.
  struct SequenceNode {
    std::unordered_map<std::uint16_t, std::uint32_t> next;
    bool complete = false;
  };

  Regex prefix, suffix, infix, url;
  std::deque<Word> words;  ///< the pieces of the exceptions, with their own normal forms
  TextMap<Pieces> exceptions;
  std::size_t longest_exception = 0;
  TextMap<std::uint16_t> sequence_words;  ///< numbers from 1 on
  std::vector<SequenceNode> sequences;    ///< the first node is the root

  TokenizerRules(const Packed& file, const Norms& norms);

  const Pieces* exception(std::string_view chunk) const {
    if (chunk.size() > longest_exception) return nullptr;
    const auto found = exceptions.find(chunk);
    return found == exceptions.end() ? nullptr : &found->second;
  }
  std::uint16_t sequence_word(std::string_view text) const {
    const auto found = sequence_words.find(text);
    return found == sequence_words.end() ? std::uint16_t{0} : found->second;
  }
};

}  // namespace chancery::language
