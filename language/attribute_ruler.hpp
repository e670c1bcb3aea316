#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "language/document.hpp"
#include "language/msgpack.hpp"
#include "language/regex.hpp"
#include "language/words.hpp"

namespace chancery::language {

/// What the rules decide about a token.
struct Attributes {
  std::uint16_t tag = 0;
  std::uint16_t morph = 0;  ///< index into AttributeRuler::morphs
  std::int32_t lemma = -1;  ///< index into AttributeRuler::lemmas, or -1
  Pos pos = Pos::none;
  Label label = Label::none;
};

/// One condition on a token; what is not asked for is true of all.
struct TokenCondition {
  std::uint64_t tags = ~std::uint64_t{0};    ///< allowed tags, by bit
  std::uint64_t labels = ~std::uint64_t{0};  ///< allowed labels, by bit
  std::optional<bool> is_space;
  std::optional<std::size_t> lower;  ///< condition on the lower-case form, by number
};

/// Attributes that a token gets when a pattern of one or two tokens matches.
struct AttributeRule {
  std::vector<std::vector<TokenCondition>> patterns;
  std::size_t index = 0;  ///< which token of the match gets them
  std::optional<std::uint16_t> tag, morph;
  std::optional<std::int32_t> lemma;
  std::optional<Pos> pos;
  std::optional<Label> label;
};

/// The model's rules from tags, words and labels to parts of speech, morphology and some lemmas.
class AttributeRuler {
 public:
  AttributeRuler(const Packed& file, const std::vector<std::string>& tags);

  /// The class of a lower-case word: words of one class fulfil the same conditions.
  std::uint16_t class_of(std::string_view lower, Regex::Matcher& matcher) const;
  bool fulfils(std::uint16_t word_class, std::size_t lower_condition) const {
    return class_fulfils_[word_class][lower_condition];
  }
  const std::vector<AttributeRule>& rules() const { return rules_; }
  const std::vector<std::string>& morphs() const { return morphs_; }
  const std::vector<std::string>& lemmas() const { return lemmas_; }

 private:
  struct LowerCondition {
    std::vector<std::string> words;
    std::optional<std::size_t> expression;
  };

  AttributeRule read_rule(const Packed& rule, const std::vector<std::string>& tags);
  TokenCondition read_condition(const Packed& condition, const std::vector<std::string>& tags);
  std::size_t read_lower(const Packed& value);
  void number_classes();

  std::vector<AttributeRule> rules_;
  std::vector<std::string> morphs_{""}, lemmas_;
  std::vector<LowerCondition> lowers_;
  std::deque<Regex> expressions_;
  TextMap<std::uint16_t> classes_;  ///< of the listed words
  std::vector<std::vector<bool>> class_fulfils_;
};

}  // namespace chancery::language
