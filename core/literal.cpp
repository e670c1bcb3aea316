#include "core/literal.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/utf8.hpp"

namespace chancery {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_alpha(std::string_view part) { return std::all_of(part.begin(), part.end(), is_alpha); }
bool all_digit(std::string_view part) { return std::all_of(part.begin(), part.end(), is_digit); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string lower_case(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

constexpr std::array<std::string_view, 17> irregular_tags = {
    "art-lojban", "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak",     "i-klingon", "i-lux",
    "i-mingo",    "i-navajo",  "i-pwn", "i-tao", "i-tay",     "i-tsu",      "sgn-be-fr", "sgn-be-nl"};

/// Walks the subtags of one tag in the order of RFC 5646's grammar.
class TagParts {
 public:
  explicit TagParts(std::string_view tag) {
    std::size_t begin = 0;
    for (std::size_t dash = tag.find('-'); dash != std::string_view::npos; dash = tag.find('-', begin)) {
      parts_.push_back(tag.substr(begin, dash - begin));
      begin = dash + 1;
    }
    parts_.push_back(tag.substr(begin));
  }

  bool has_shape() const {
    return std::all_of(parts_.begin(), parts_.end(), [](std::string_view part) {
      return !part.empty() && part.size() <= 8 &&
             std::all_of(part.begin(), part.end(), [](char c) { return is_alpha(c) || is_digit(c); });
    });
  }

  bool well_formed() {
    if (lower(parts_[0][0]) == 'x' && parts_[0].size() == 1) return parts_.size() > 1;
    return language() && (script(), region(), variants()) && extensions() && private_use() &&
           at_ == parts_.size();
  }

 private:
  std::string_view next() const { return at_ < parts_.size() ? parts_[at_] : std::string_view(); }

  bool language() {
    const std::string_view first = next();
    if (first.size() < 2 || !all_alpha(first)) return false;
    ++at_;
    for (int i = 0; i < 3 && first.size() <= 3 && next().size() == 3 && all_alpha(next()); ++i) ++at_;
    return true;
  }

  void script() {
    if (next().size() == 4 && all_alpha(next())) ++at_;
  }

  void region() {
    if ((next().size() == 2 && all_alpha(next())) || (next().size() == 3 && all_digit(next()))) ++at_;
  }

  bool variants() {
    std::vector<std::string> seen;
    while (next().size() >= 5 || (next().size() == 4 && is_digit(next()[0]))) {
      if (!once(seen)) return false;
    }
    return true;
  }

  bool extensions() {
    std::vector<std::string> seen;
    while (next().size() == 1 && lower(next()[0]) != 'x') {
      if (!once(seen) || next().size() < 2) return false;
      while (next().size() >= 2) ++at_;
    }
    return true;
  }

  bool private_use() {
    if (next().size() != 1) return true;
    const bool any = at_ + 1 < parts_.size();
    at_ = parts_.size();
    return any;
  }

  /// Takes the next part; false when it was there before.
  bool once(std::vector<std::string>& seen) {
    std::string part = lower_case(next());
    ++at_;
    if (std::find(seen.begin(), seen.end(), part) != seen.end()) return false;
    seen.push_back(std::move(part));
    return true;
  }

  std::vector<std::string_view> parts_;
  std::size_t at_ = 0;
};

/// Ranges of PN_CHARS_BASE beyond ASCII.
constexpr std::array<std::pair<char32_t, char32_t>, 12> name_ranges = {{{0xC0, 0xD6},
                                                                        {0xD8, 0xF6},
                                                                        {0xF8, 0x2FF},
                                                                        {0x370, 0x37D},
                                                                        {0x37F, 0x1FFF},
                                                                        {0x200C, 0x200D},
                                                                        {0x2070, 0x218F},
                                                                        {0x2C00, 0x2FEF},
                                                                        {0x3001, 0xD7FF},
                                                                        {0xF900, 0xFDCF},
                                                                        {0xFDF0, 0xFFFD},
                                                                        {0x10000, 0xEFFFF}}};

bool begins_label(char32_t c) {
  if (c < 0x80) return is_alpha(static_cast<char>(c)) || is_digit(static_cast<char>(c)) || c == '_';
  return std::any_of(name_ranges.begin(), name_ranges.end(),
                     [c](const auto& range) { return range.first <= c && c <= range.second; });
}

bool continues_label(char32_t c) {
  return begins_label(c) || c == '-' || c == '.' || c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F ||
         c == 0x2040;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> char32_t {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto tail = [&](std::size_t i) -> char32_t { return byte(i) & 0x3FU; };
  const char32_t first = byte(at);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0) return {(first & 0x1FU) << 6U | tail(at + 1), 2};
  if (first >= 0xE0 && first < 0xF0) return {(first & 0x0FU) << 12U | tail(at + 1) << 6U | tail(at + 2), 3};
  if (first >= 0xF0 && first < 0xF5) {
    return {(first & 0x07U) << 18U | tail(at + 1) << 12U | tail(at + 2) << 6U | tail(at + 3), 4};
  }
  return {0xFFFD, 1};
}

bool is_noncharacter(char32_t character) {
  return (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFEU) == 0xFFFEU;
}

std::optional<std::string> text_fault(std::string_view text) {
  if (const auto bad = first_invalid_utf8(text)) return "is not valid UTF-8 at byte " + std::to_string(*bad);
  for (std::size_t at = 0; at < text.size();) {
    constexpr unsigned char least = 0xEF;  // first byte of U+F000: noncharacters are beyond
    if (static_cast<unsigned char>(text[at]) < least) {
      ++at;
      continue;
    }
    const Character character = character_at(text, at);
    if (is_noncharacter(character.value)) return "has a noncharacter at byte " + std::to_string(at);
    at += character.size;
  }
  return std::nullopt;
}

std::optional<std::string> language_tag_fault(std::string_view tag) {
  const std::string lowered = lower_case(tag);
  if (std::find(irregular_tags.begin(), irregular_tags.end(), lowered) != irregular_tags.end())
    return std::nullopt;
  TagParts parts(tag);
  if (tag.empty() || !parts.has_shape() || !parts.well_formed()) return "is not a language tag of BCP 47";
  return std::nullopt;
}

std::optional<std::string> blank_label_fault(std::string_view label) {
  const std::string fault = "is not a label of a blank node";
  if (label.empty() || first_invalid_utf8(label) || label.back() == '.') return fault;
  for (std::size_t at = 0; at < label.size();) {
    const Character character = character_at(label, at);
    if (!(at == 0 ? begins_label(character.value) : continues_label(character.value))) return fault;
    at += character.size;
  }
  return std::nullopt;
}

}  // namespace chancery
