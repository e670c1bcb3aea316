#include "ontology/mapping/names.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/literal.hpp"
#include "core/sha256.hpp"

namespace chancery::ontology::mapping {
namespace {

constexpr std::size_t longest = 120;
constexpr std::size_t hash_digits = 16;

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void append_percent(unsigned char byte, std::string& out) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += '%';
  out += digits[byte >> 4U];
  out += digits[byte & 15U];
}

/// Cuts before an escape rather than within it; the hash of the whole keeps different texts apart.
std::string shortened(std::string segment, std::string_view whole) {
  if (segment.size() <= longest) return segment;
  std::size_t cut = longest - hash_digits - 1;
  while (cut > 0 && (segment[cut - 1] == '%' || (cut > 1 && segment[cut - 2] == '%'))) --cut;
  segment.resize(cut);
  return segment + '-' + sha256(whole).substr(0, hash_digits);
}

/// Latin letters that are no base letter with an accent. @see Unicode 15, Latin-1 Supplement and Latin
/// Extended-A
constexpr std::array<std::pair<UChar32, std::string_view>, 12> latin_letters{{{0xDF, "ss"},
                                                                              {0xE6, "ae"},
                                                                              {0xF0, "d"},
                                                                              {0xF8, "o"},
                                                                              {0xFE, "th"},
                                                                              {0x111, "d"},
                                                                              {0x127, "h"},
                                                                              {0x131, "i"},
                                                                              {0x138, "q"},
                                                                              {0x142, "l"},
                                                                              {0x153, "oe"},
                                                                              {0x259, "a"}}};

bool is_dropped(UChar32 letter) {
  return letter == '\'' || letter == '.' || letter == 0x2018 || letter == 0x2019 || letter == 0x2BB ||
         letter == 0x2BC || u_charType(letter) == U_NON_SPACING_MARK;
}

void append_letter(UChar32 letter, std::string& out) {
  letter = u_tolower(letter);
  const auto latin = std::ranges::find(latin_letters, letter, &std::pair<UChar32, std::string_view>::first);
  if (latin != latin_letters.end()) {
    out += latin->second;
  } else if (letter < 0x80 && is_alphanumeric(static_cast<char>(letter))) {
    out += static_cast<char>(letter);
  } else if (letter >= 0x80 && u_isalnum(letter)) {
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, letter);
    for (std::int32_t at = 0; at < size; ++at) append_percent(bytes[static_cast<std::size_t>(at)], out);
  } else if (!is_dropped(letter) && !out.empty() && out.back() != '-') {
    out += '-';
  }
}

/// Each letter with its accents taken apart.
void append_decomposed(const UNormalizer2* normalizer, UChar32 character, std::string& out) {
  std::array<UChar, 32> parts{};
  UErrorCode problem = U_ZERO_ERROR;
  const std::int32_t size = character < 0x80 || normalizer == nullptr
                                ? -1
                                : unorm2_getDecomposition(normalizer, character, parts.data(),
                                                          static_cast<std::int32_t>(parts.size()), &problem);
  if (size < 0 || U_FAILURE(problem)) return append_letter(character, out);
  for (std::int32_t at = 0; at < size;) {
    UChar32 letter = 0;
    U16_NEXT(parts.data(), at, size, letter);
    append_letter(letter, out);
  }
}

}  // namespace

std::string id_segment(std::string_view id) {
  std::string out;
  for (const char c : id) {
    if (is_alphanumeric(c) || c == '-' || c == '_' || c == '.') {
      out += c;
    } else {
      append_percent(static_cast<unsigned char>(c), out);
    }
  }
  return shortened(std::move(out), id);
}

std::string folded_name(std::string_view name) {
  UErrorCode problem = U_ZERO_ERROR;
  const UNormalizer2* const normalizer = unorm2_getNFKDInstance(&problem);
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    if (is_alphanumeric(name[at])) {
      out += static_cast<char>(u_tolower(static_cast<unsigned char>(name[at++])));
      continue;
    }
    const Character character = character_at(name, at);
    append_decomposed(U_FAILURE(problem) ? nullptr : normalizer, static_cast<UChar32>(character.value), out);
    at += character.size;
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

std::string name_segment(std::string_view name) {
  std::string out = folded_name(name);
  if (out.empty()) return "x-" + sha256(name).substr(0, hash_digits);
  return shortened(std::move(out), name);
}

}  // namespace chancery::ontology::mapping
