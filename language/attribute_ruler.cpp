#include "language/attribute_ruler.hpp"

#include <algorithm>
#include <limits>

#include "core/error.hpp"

namespace chancery::language {
namespace {

[[noreturn]] void fail(const std::string& problem) {
  throw Error("attribute_ruler/patterns: " + problem + "; fetch the model again with script/fetch-model");
}

std::uint64_t bit(std::size_t index) { return std::uint64_t{1} << index; }

std::uint64_t tag_bits(std::string_view name, const std::vector<std::string>& tags) {
  const auto found = std::find(tags.begin(), tags.end(), name);
  return found == tags.end() ? 0 : bit(static_cast<std::size_t>(found - tags.begin()));
}

std::uint64_t label_bits(std::string_view name) {
  const auto label = label_named(name);
  return label ? bit(static_cast<std::size_t>(*label)) : 0;
}

// A value is one name, {"IN": names} or {"NOT_IN": names}.
template <typename Bits>
std::uint64_t allowed(const Packed& value, Bits bits) {
  if (value.is(Packed::Kind::text)) return bits(value.bytes);
  const Packed* in = value.find("IN");
  const Packed* not_in = value.find("NOT_IN");
  if (value.items.size() != 2 || (in == nullptr && not_in == nullptr)) fail("unknown condition");
  std::uint64_t named = 0;
  for (const Packed& name : (in != nullptr ? in : not_in)->items) named |= bits(name.bytes);
  return in != nullptr ? named : ~named;
}

template <typename Index>
Index number(std::vector<std::string>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<Index>(found - names.begin());
  names.emplace_back(name);
  return static_cast<Index>(names.size() - 1);
}

}  // namespace

AttributeRuler::AttributeRuler(const Packed& file, const std::vector<std::string>& tags) {
  if (tags.size() > 64) fail("more than 64 tags");
  for (const Packed& rule : file.items) rules_.push_back(read_rule(rule, tags));
  if (rules_.size() > std::numeric_limits<std::uint16_t>::max()) fail("too many rules");
  number_classes();
}

AttributeRule AttributeRuler::read_rule(const Packed& packed, const std::vector<std::string>& tags) {
  AttributeRule rule;
  rule.index = packed.at("index").integer;
  for (const Packed& pattern : packed.at("patterns").items) {
    std::vector<TokenCondition> conditions;
    for (const Packed& condition : pattern.items) conditions.push_back(read_condition(condition, tags));
    if (conditions.empty() || conditions.size() > 2 || rule.index >= conditions.size())
      fail("unknown pattern");
    rule.patterns.push_back(std::move(conditions));
  }
  const Packed& attributes = packed.at("attrs");
  for (std::size_t i = 0; i + 1 < attributes.items.size(); i += 2) {
    const std::string_view name = attributes.items[i].bytes;
    const std::string_view value = attributes.items[i + 1].bytes;
    if (name == "POS") {
      rule.pos = pos_named(value);
    } else if (name == "MORPH") {
      rule.morph = number<std::uint16_t>(morphs_, value == "_" ? "" : value);
    } else if (name == "LEMMA") {
      rule.lemma = number<std::int32_t>(lemmas_, value);
    } else if (name == "TAG") {
      rule.tag = static_cast<std::uint16_t>(std::find(tags.begin(), tags.end(), value) - tags.begin());
    } else if (name == "DEP") {
      rule.label = label_named(value);
    } else {
      fail("unknown attribute '" + std::string(name) + "'");
    }
  }
  return rule;
}

TokenCondition AttributeRuler::read_condition(const Packed& packed, const std::vector<std::string>& tags) {
  TokenCondition condition;
  for (std::size_t i = 0; i + 1 < packed.items.size(); i += 2) {
    const std::string_view name = packed.items[i].bytes;
    const Packed& value = packed.items[i + 1];
    if (name == "TAG") {
      condition.tags = allowed(value, [&](std::string_view tag) { return tag_bits(tag, tags); });
    } else if (name == "DEP") {
      condition.labels = allowed(value, label_bits);
    } else if (name == "LOWER") {
      condition.lower = read_lower(value);
    } else if (name == "IS_SPACE") {
      condition.is_space = value.integer != 0;
    } else {
      fail("unknown condition on '" + std::string(name) + "'");
    }
  }
  return condition;
}

std::size_t AttributeRuler::read_lower(const Packed& value) {
  LowerCondition lower;
  if (value.is(Packed::Kind::text)) {
    lower.words.emplace_back(value.bytes);
  } else if (const Packed* in = value.find("IN")) {
    for (const Packed& word : in->items) lower.words.emplace_back(word.bytes);
  } else if (const Packed* expression = value.find("REGEX")) {
    lower.expression = expressions_.size();
    expressions_.emplace_back(expression->bytes, "attribute ruler");
  } else {
    fail("unknown condition on LOWER");
  }
  lowers_.push_back(std::move(lower));
  return lowers_.size() - 1;
}

// Class 0 are the words that no rule names; then the named ones; then those that only expressions match, by
// the bits of the expressions.
void AttributeRuler::number_classes() {
  for (const LowerCondition& lower : lowers_) {
    for (const std::string& word : lower.words) {
      classes_.try_emplace(word, static_cast<std::uint16_t>(classes_.size() + 1));
    }
  }
  const std::size_t expression_sets = std::size_t{1} << expressions_.size();
  class_fulfils_.assign(classes_.size() + expression_sets, std::vector<bool>(lowers_.size(), false));
  Regex::Matcher matcher;
  for (std::size_t c = 0; c < lowers_.size(); ++c) {
    for (const std::string& word : lowers_[c].words) class_fulfils_[classes_.find(word)->second][c] = true;
    if (!lowers_[c].expression) continue;
    const std::size_t expression = *lowers_[c].expression;
    for (const auto& [word, number] : classes_) {
      if (expressions_[expression].search(word, 0, matcher)) class_fulfils_[number][c] = true;
    }
    for (std::size_t set = 1; set < expression_sets; ++set) {
      if ((set & bit(expression)) != 0) class_fulfils_[classes_.size() + set][c] = true;
    }
  }
}

std::uint16_t AttributeRuler::class_of(std::string_view lower, Regex::Matcher& matcher) const {
  if (const auto found = classes_.find(lower); found != classes_.end()) return found->second;
  std::size_t set = 0;
  for (std::size_t e = 0; e < expressions_.size(); ++e) {
    if (expressions_[e].search(lower, 0, matcher)) set |= bit(e);
  }
  return static_cast<std::uint16_t>(set == 0 ? 0 : classes_.size() + set);
}

}  // namespace chancery::language
