#include "extract/words/letters.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace chancery::extract {
namespace {

struct Decoded {
  std::uint32_t code = 0;
  std::size_t size = 1;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) & 0x3FU : 0U;
  };
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1FU) << 6) | byte(at + 1), 2};
  if (lead < 0xF0) return {((lead & 0x0FU) << 12) | (byte(at + 1) << 6) | byte(at + 2), 3};
  return {((lead & 0x07U) << 18) | (byte(at + 1) << 12) | (byte(at + 2) << 6) | byte(at + 3), 4};
}

/// Base letters of U+00C0 to U+017F, two bytes each; a blank second byte is left out.
constexpr std::string_view latin_bases =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss"
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "
    "g g g g h h h h i i i i i i i i i i ijijj j k k q l l l l l l l "
    "l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s "
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ";
static_assert(latin_bases.size() == std::size_t{2} * (0x180 - 0xC0));

bool is_wide_blank(std::uint32_t code) {
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x3000;
}

bool is_upper(std::uint32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  if (code < 0xC0) return false;
  if (code < 0xDF) return code != 0xD7;
  if (code < 0x100) return false;
  if (code < 0x139 || (code >= 0x14A && code < 0x178)) return code % 2 == 0;
  if (code < 0x149 || (code >= 0x179 && code < 0x17F)) return code % 2 == 1;
  if (code == 0x178 || code == 0x218 || code == 0x21A || code == 0x18F) return true;
  if (code >= 0x1E00 && code < 0x1F00) return code % 2 == 0;
  return (code >= 0x391 && code <= 0x3A9) || (code >= 0x400 && code <= 0x42F);
}

bool is_lower(std::uint32_t code) {
  if (code < 0x80) return code >= 'a' && code <= 'z';
  if (code >= 0xDF && code < 0x250) return !is_upper(code) && code != 0xF7;
  if (code >= 0x1E00 && code < 0x1F00) return code % 2 == 1;
  return (code >= 0x3B1 && code <= 0x3C9) || (code >= 0x430 && code <= 0x45F);
}

bool is_word(std::uint32_t code) {
  if (code < 0x80) return (code >= '0' && code <= '9') || is_upper(code) || is_lower(code);
  return code >= 0xC0 && code != 0xD7 && code != 0xF7 && !(code >= 0x2000 && code < 0x2C00) &&
         !(code >= 0x3000 && code < 0x3040) && !(code >= 0xFE00 && code < 0xFF10);
}

void append_vietnamese(std::uint32_t code, std::string& out) {
  if (code >= 0x1EA0 && code < 0x1EB8)
    out += 'a';
  else if (code >= 0x1EB8 && code < 0x1EC8)
    out += 'e';
  else if (code >= 0x1EC8 && code < 0x1ECC)
    out += 'i';
  else if (code >= 0x1ECC && code < 0x1EE4)
    out += 'o';
  else if (code >= 0x1EE4 && code < 0x1EF2)
    out += 'u';
  else
    out += 'y';
}

}  // namespace

std::size_t fold_wide_character(std::string_view text, std::size_t at, std::string& out) {
  const auto [code, size] = decode(text, at);
  if (is_wide_blank(code))
    out += ' ';
  else if (code >= 0xC0 && code < 0x180) {
    const std::string_view base = latin_bases.substr(std::size_t{2} * (code - 0xC0), 2);
    out += base[0] == ' ' ? std::string_view() : base.substr(0, base[1] == ' ' ? 1 : 2);
  } else if (code >= 0x1EA0 && code < 0x1EFA)
    append_vietnamese(code, out);
  else if (code == 0x2018 || code == 0x2019 || code == 0x2BC || code == 0x2BB)
    out += '\'';
  else if (code == 0x2010 || code == 0x2011)
    out += '-';
  else if (code == 0x218 || code == 0x219)
    out += 's';
  else if (code == 0x21A || code == 0x21B)
    out += 't';
  else if (code == 0x18F || code == 0x259)
    out += 'a';
  else if (code < 0x300 || code >= 0x370)  // no accent of its own
    out += text.substr(at, size);
  return size;
}

void append_folded(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  out += text;
  std::size_t at = 0;
  for (; at < text.size() && is_ascii(text[at]); ++at) {
    const char folded = folded_ascii[static_cast<unsigned char>(text[at])];
    if (folded == ' ' && at > 0 && out[begin + at - 1] == ' ') break;
    out[begin + at] = folded;
  }
  out.resize(begin + at);
  while (at < text.size()) {
    const std::size_t before = out.size();
    at += fold_character(text, at, out);
    if (before > begin && out.size() == before + 1 && out[before] == ' ' && out[before - 1] == ' ')
      out.pop_back();
  }
}

std::string fold(std::string_view text) {
  std::string out;
  append_folded(text, out);
  return out;
}

bool begins_with_initial(std::string_view word) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return word.size() > 1 && is_capital(word[0]) && word[1] == '.' &&
         (word.size() == 2 ||
          (word.size() > 4 && is_capital(word[2]) && !is_capital(word[3]) && word[3] != '.'));
}

bool is_capitalised_wide(std::string_view text) { return is_upper(decode(text, 0).code); }

bool is_all_capitals(std::string_view text) {
  bool letters = false;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded character = decode(text, at);
    if (is_lower(character.code)) return false;
    letters = letters || is_upper(character.code);
    at += character.size;
  }
  return letters;
}

bool is_wide_word_character(std::string_view text, std::size_t at) { return is_word(decode(text, at).code); }

std::string slug(std::string_view text) {
  std::string out;
  for (const char letter : fold(text)) {
    const bool kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                      static_cast<unsigned char>(letter) >= 0x80;
    if (kept)
      out += letter;
    else if (letter != '\'' && letter != '.' && !out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace chancery::extract
