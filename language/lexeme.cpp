#include "language/lexeme.hpp"

#include "language/characters.hpp"
#include "language/string_id.hpp"

namespace chancery::language {
namespace {

struct BaseNorm {
  std::string_view word, norm;
};

// The base norms of spaCy (MIT, ExplosionAI).
constexpr BaseNorm base_norms[] = {
    {"'s", "'s"},  {"'S", "'s"}, {"’s", "'s"}, {"’S", "'s"}, {"’", "'"},   {"‘", "'"},   {"´", "'"},
    {"`", "'"},    {"”", "\""},  {"“", "\""},  {"''", "\""}, {"``", "\""}, {"´´", "\""}, {"„", "\""},
    {"»", "\""},   {"«", "\""},  {"‘‘", "\""}, {"’’", "\""}, {"？", "?"},  {"！", "!"},  {"，", ","},
    {"；", ";"},   {"：", ":"},  {"。", "."},  {"।", "."},   {"…", "..."}, {"—", "-"},   {"–", "-"},
    {"--", "-"},   {"---", "-"}, {"——", "-"},  {"€", "$"},   {"£", "$"},   {"¥", "$"},   {"฿", "$"},
    {"US$", "$"},  {"C$", "$"},  {"A$", "$"},  {"₺", "$"},   {"₹", "$"},   {"৳", "$"},   {"₩", "$"},
    {"Mex$", "$"}, {"₣", "$"},   {"E£", "$"}};

constexpr std::size_t longest_base_norm = 6;  // bytes

std::string_view last_characters(std::string_view word, int count) {
  std::size_t begin = word.size();
  while (count > 0 && begin > 0) {
    --begin;
    if (begins_character(word[begin])) --count;
  }
  return word.substr(begin);
}

char32_t shape_symbol(char32_t character) {
  if (is_alphabetic(character)) return is_upper(character) ? U'X' : U'x';
  return is_digit(character) ? U'd' : character;
}

bool is_all_space(std::string_view word) {
  bool all = !word.empty();
  while (all && !word.empty()) all = is_space(take_character(word));
  return all;
}

}  // namespace

std::string norm_of(std::string_view word, const Norms& norms) {
  if (const auto found = norms.find(string_id(word)); found != norms.end()) return std::string(found->second);
  if (word.size() <= longest_base_norm) {
    for (const BaseNorm& base : base_norms) {
      if (base.word == word) return std::string(base.norm);
    }
  }
  return to_lower(word);
}

std::string shape_of(std::string_view word) {
  std::string shape;
  char32_t last = 0;
  int length = 0;
  int run = 0;
  while (!word.empty()) {
    if (++length >= 100) return "LONG";
    const char32_t symbol = shape_symbol(take_character(word));
    run = symbol == last && length > 1 ? run + 1 : 1;
    last = symbol;
    if (run <= 4) append_character(shape, symbol);
  }
  return shape;
}

Lexeme lexeme_of(std::string_view word, const Norms& norms, const std::string* norm) {
  Lexeme lexeme;
  lexeme.norm = string_id(norm != nullptr ? *norm : norm_of(word, norms));
  lexeme.prefix = string_id(word.substr(0, first_character_size(word)));
  lexeme.suffix = string_id(last_characters(word, 3));
  lexeme.shape = string_id(shape_of(word));
  lexeme.is_space = is_all_space(word);
  return lexeme;
}

}  // namespace chancery::language
