#include "language/rule_matcher.hpp"

#include <algorithm>
#include <tuple>

namespace chancery::language {
namespace {

void set(Attributes& attributes, const AttributeRule& rule) {
  if (rule.tag) attributes.tag = *rule.tag;
  if (rule.morph) attributes.morph = *rule.morph;
  if (rule.lemma) attributes.lemma = *rule.lemma;
  if (rule.pos) attributes.pos = *rule.pos;
  if (rule.label) attributes.label = *rule.label;
}

bool allows_label(const TokenCondition& condition, Label label) {
  return (condition.labels >> static_cast<unsigned>(label) & 1U) != 0;
}

}  // namespace

void RuleMatcher::apply(std::span<const RuledToken> tokens, std::span<Attributes> attributes) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    attributes[i] = {};
    attributes[i].tag = tokens[i].tag;
    attributes[i].label = tokens[i].label;
  }
  for (const Hit& hit : find_hits(tokens)) set(attributes[hit.token], ruler_.rules()[hit.rule]);
}

std::vector<RuleMatcher::Hit> RuleMatcher::find_hits(std::span<const RuledToken> tokens) {
  std::vector<Hit> hits;
  bool sorted = true;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    const Candidates& possible = candidates(tokens[i]);
    for (const Start start : possible.single) {
      const TokenCondition& condition = ruler_.rules()[start.rule].patterns[start.pattern][0];
      if (allows_label(condition, tokens[i].label)) hits.push_back({i, start.rule});
    }
    for (const Start start : possible.pair) {
      const AttributeRule& rule = ruler_.rules()[start.rule];
      const auto& pattern = rule.patterns[start.pattern];
      if (i + 1 == tokens.size() || !allows_label(pattern[0], tokens[i].label)) continue;
      if (!fulfils(tokens[i + 1], pattern[1]) || !allows_label(pattern[1], tokens[i + 1].label)) continue;
      hits.push_back({i + static_cast<std::uint32_t>(rule.index), start.rule});
      sorted = false;
    }
  }
  const auto order = [](const Hit& a, const Hit& b) {
    return std::tie(a.token, a.rule) < std::tie(b.token, b.rule);
  };
  if (!sorted) std::sort(hits.begin(), hits.end(), order);
  return hits;
}

bool RuleMatcher::fulfils(const RuledToken& token, const TokenCondition& condition) const {
  return (condition.tags >> token.tag & 1U) != 0 &&
         (!condition.is_space || *condition.is_space == token.is_space) &&
         (!condition.lower || ruler_.fulfils(token.word_class, *condition.lower));
}

const RuleMatcher::Candidates& RuleMatcher::candidates(const RuledToken& token) {
  const std::uint32_t kind = token.word_class * 128U + token.tag * 2U + (token.is_space ? 1U : 0U);
  const auto [place, added] = candidates_.try_emplace(kind);
  Candidates& found = place->second;
  if (!added) return found;
  for (std::size_t r = 0; r < ruler_.rules().size(); ++r) {
    const auto& patterns = ruler_.rules()[r].patterns;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
      if (!fulfils(token, patterns[p][0])) continue;
      (patterns[p].size() == 1 ? found.single : found.pair)
          .push_back({static_cast<std::uint16_t>(r), static_cast<std::uint16_t>(p)});
    }
  }
  return found;
}

}  // namespace chancery::language
