#include "language/characters.hpp"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringoptions.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "core/error.hpp"

namespace chancery::language {
namespace {

// Of the characters that Unicode 15 added some are letters and digits.
bool was_assigned_in_unicode_14(char32_t character) {
  UVersionInfo version;
  u_charAge(static_cast<UChar32>(character), version);
  return version[0] <= 14;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<std::uint8_t>(byte) < 0x80; });
}

}  // namespace

bool is_space(char32_t character) {
  if (character < 0x80)
    return character == ' ' || (character >= 9 && character <= 13) || (character >= 28 && character <= 31);
  if (u_charType(static_cast<UChar32>(character)) == U_SPACE_SEPARATOR) return true;
  switch (u_charDirection(static_cast<UChar32>(character))) {
    case U_WHITE_SPACE_NEUTRAL:
    case U_BLOCK_SEPARATOR:
    case U_SEGMENT_SEPARATOR:
      return true;
    default:
      return false;
  }
}

bool is_alphabetic(char32_t character) {
  if (character < 0x80) return (character | 32U) >= 'a' && (character | 32U) <= 'z';
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_L_MASK) != 0 &&
         was_assigned_in_unicode_14(character);
}

bool is_upper(char32_t character) {
  if (character < 0x80) return character >= 'A' && character <= 'Z';
  return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_UPPERCASE) != 0;
}

bool is_digit(char32_t character) {
  if (character < 0x80) return character >= '0' && character <= '9';
  const auto type = u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_NUMERIC_TYPE);
  return (type == U_NT_DECIMAL || type == U_NT_DIGIT) && was_assigned_in_unicode_14(character);
}

void append_character(std::string& text, char32_t character) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (character < 0x80) {
    add(character);
  } else if (character < 0x800) {
    add(0xc0U | character >> 6U);
    add(0x80U | (character & 63U));
  } else if (character < 0x10000) {
    add(0xe0U | character >> 12U);
    add(0x80U | (character >> 6U & 63U));
    add(0x80U | (character & 63U));
  } else {
    add(0xf0U | character >> 18U);
    add(0x80U | (character >> 12U & 63U));
    add(0x80U | (character >> 6U & 63U));
    add(0x80U | (character & 63U));
  }
}

std::size_t first_character_size(std::string_view text) {
  std::size_t size = text.empty() ? 0 : 1;
  while (size < text.size() && !begins_character(text[size])) ++size;
  return size;
}

std::string to_lower(std::string_view text) {
  std::string lower;
  if (is_ascii(text)) {
    lower = text;
    for (char& byte : lower) {
      if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + ('a' - 'A'));
    }
    return lower;
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&lower);
  icu::CaseMap::utf8ToLower("", 0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                            sink, nullptr, status);
  if (U_FAILURE(status)) throw Error(std::string("cannot lower-case a word: ") + u_errorName(status));
  return lower;
}

bool is_alphabetic(std::string_view text) {
  if (text.empty()) return false;
  while (!text.empty()) {
    if (!is_alphabetic(take_character(text))) return false;
  }
  return true;
}

std::size_t glued_bracket(std::string_view text) {
  const std::size_t at = text.find('(');
  if (at == std::string_view::npos || at == 0 || at + 2 >= text.size()) return std::string_view::npos;
  if (text[at - 1] < 'a' || text[at - 1] > 'z') return std::string_view::npos;
  const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  return std::ranges::all_of(text.substr(at + 1), is_capital) ? at : std::string_view::npos;
}

}  // namespace chancery::language
