#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "language/tokenizer_rules.hpp"
#include "language/words.hpp"

namespace chancery::language {

/// A token as the tokenizer leaves it.
struct RawToken {
  WordId word = 0;
  Span span;  ///< bytes of the text
  bool space_after = false;
};

/// Splits texts into tokens as the model was trained to see them; keeps what it learnt about frequent chunks.
class Tokenizer {
 public:
  Tokenizer(const TokenizerRules& rules, Words& words) : rules_(rules), words_(words) {}

  /// @param text  valid UTF-8
  std::vector<RawToken> split(std::string_view text);
  /// The same without the exceptions.
  std::vector<RawToken> split_without_exceptions(std::string_view text);
  /// Forgets the chunks; to be called when `words` is cleared.
  void clear() { chunks_.clear(); }

 private:
  using Pieces = TokenizerRules::Pieces;

  std::vector<RawToken> split_chunks(std::string_view text, bool with_exceptions);
  void add_chunk(std::string_view text, Span chunk, bool with_exceptions, std::vector<RawToken>& tokens);
  Pieces split_chunk(std::string_view chunk, bool with_exceptions);
  void add_middle(std::string_view middle, bool with_exceptions, Pieces& pieces);
  void add_word(std::string_view text, Pieces& pieces);
  std::vector<Span> find_sequences(const std::vector<RawToken>& tokens) const;
  void restore_exceptions(std::string_view text, std::vector<RawToken>& tokens) const;

  const TokenizerRules& rules_;
  Words& words_;
  TextMap<Pieces> chunks_;
  Regex::Matcher matcher_;
};

}  // namespace chancery::language
