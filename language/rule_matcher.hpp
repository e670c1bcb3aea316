#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "language/attribute_ruler.hpp"

namespace chancery::language {

/// What the rules look at in a token.
struct RuledToken {
  std::uint16_t tag = 0;
  std::uint16_t word_class = 0;
  Label label = Label::none;
  bool is_space = false;
};

/// Applies the rules to documents; remembers which rules can match which kind of token.
class RuleMatcher {
 public:
  explicit RuleMatcher(const AttributeRuler& ruler) : ruler_(ruler) {}

  /// Decides the attributes of a document's tokens. All rules see the tokens as given; of two that set the
  /// same attribute of a token the later one wins.
  void apply(std::span<const RuledToken> tokens, std::span<Attributes> attributes);

 private:
  struct Start {
    std::uint16_t rule = 0, pattern = 0;
  };
  /// Patterns whose first condition a kind of token fulfils but for the label.
  struct Candidates {
    std::vector<Start> single, pair;
  };
  struct Hit {
    std::uint32_t token = 0;
    std::uint16_t rule = 0;
  };

  const Candidates& candidates(const RuledToken& token);
  bool fulfils(const RuledToken& token, const TokenCondition& condition) const;
  std::vector<Hit> find_hits(std::span<const RuledToken> tokens);

  const AttributeRuler& ruler_;
  std::unordered_map<std::uint32_t, Candidates> candidates_;
};

}  // namespace chancery::language
