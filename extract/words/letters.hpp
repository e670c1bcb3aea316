#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Letters as names are compared: without case, without accents, with one kind of apostrophe and blank.
namespace chancery::extract {

/// The text in lower case without accents: "Chișinău" gives "chisinau", "Chargé d’Affaires" "charge
/// d'affaires". Letters of other scripts stay as they are; runs of white space become one blank.
std::string fold(std::string_view text);
/// Appends what fold() gives.
void append_folded(std::string_view text, std::string& out);

/// Of each ASCII character the folded form: lower case, any white space a blank.
inline constexpr std::array<char, 128> folded_ascii = [] {
  std::array<char, 128> folded{};
  for (std::size_t code = 0; code < folded.size(); ++code) {
    const bool blank = code == ' ' || (code >= '\t' && code <= '\r');
    const bool upper = code >= 'A' && code <= 'Z';
    folded[code] = blank ? ' ' : static_cast<char>(upper ? code + 32 : code);
  }
  return folded;
}();
inline bool is_ascii(char letter) { return static_cast<unsigned char>(letter) < folded_ascii.size(); }

/// fold_character() for a character beyond ASCII.
std::size_t fold_wide_character(std::string_view text, std::size_t at, std::string& out);
/// Appends the folded form of the character that begins at `text[at]`; returns the number of bytes it takes.
inline std::size_t fold_character(std::string_view text, std::size_t at, std::string& out) {
  if (!is_ascii(text[at])) return fold_wide_character(text, at, out);
  out += folded_ascii[static_cast<unsigned char>(text[at])];
  return 1;
}

/// Whether the word is exactly one of these.
inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// is_capitalised() of a text that begins beyond ASCII.
bool is_capitalised_wide(std::string_view text);
/// Whether the text begins with an upper-case letter (Latin, Greek or Cyrillic).
inline bool is_capitalised(std::string_view text) {
  if (text.empty()) return false;
  return is_ascii(text[0]) ? text[0] >= 'A' && text[0] <= 'Z' : is_capitalised_wide(text);
}
/// "B." and "B.Battsetseg": an initial, with or without the name behind it.
bool begins_with_initial(std::string_view word);
/// Whether the text has letters, and none of them is in lower case.
bool is_all_capitals(std::string_view text);
/// is_word_character() for a character beyond ASCII.
bool is_wide_word_character(std::string_view text, std::size_t at);
/// Whether the character that begins at `text[at]` is a letter or digit.
inline bool is_word_character(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  if (!is_ascii(text[at])) return is_wide_word_character(text, at);
  const char folded = folded_ascii[static_cast<unsigned char>(text[at])];
  return (folded >= 'a' && folded <= 'z') || (folded >= '0' && folded <= '9');
}

/// The folded text as part of an identifier: "Kim Jong Un" gives "kim-jong-un".
std::string slug(std::string_view text);

/// The pieces of the text between separators, without empty ones.
std::vector<std::string_view> split(std::string_view text, char separator = ' ');
/// The words of a text that are parted by blanks.
std::vector<std::string> words_of(std::string_view text);

/// "Hague" of "the Hague".
std::string without_article(std::string_view name);

/// Edits (insert, delete, replace) from one text to the other, `limit + 1` when there are more than `limit`.
std::size_t edit_distance(std::string_view one, std::string_view other, std::size_t limit);

}  // namespace chancery::extract
