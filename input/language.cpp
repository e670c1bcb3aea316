#include "input/language.hpp"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <array>

namespace chancery::input {
namespace {

constexpr std::size_t shortest = 200;  ///< bytes; below, names outweigh the words around them
constexpr std::size_t enough = 20'000;
/// Of ten words of English prose at least one is among the commonest, however many names stand between them.
constexpr std::size_t common_share = 10;

bool is_common(std::string_view word) {
  constexpr std::array<std::string_view, 21> common{"the",  "of",   "and",   "to",   "in",    "was", "for",
                                                    "that", "with", "is",    "by",   "The",   "In",  "said",
                                                    "from", "were", "their", "they", "after", "at",  "on"};
  return std::find(common.begin(), common.end(), word) != common.end();
}

/// The detector takes English full of foreign names for the names' language; its small words give it away.
bool has_english_words(std::string_view text) {
  std::size_t words = 0;
  std::size_t common = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    words += end > 0 ? 1U : 0U;
    common += is_common(text.substr(0, end)) ? 1U : 0U;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return common * common_share >= words;
}

std::string_view beginning(std::string_view utf8) {
  std::size_t size = std::min(utf8.size(), enough);
  while (size > 0 && size < utf8.size() && (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80U) --size;
  return utf8.substr(0, size);
}

}  // namespace

std::string detect_language(std::string_view utf8) {
  if (utf8.size() < shortest) return "";
  const std::string_view text = beginning(utf8);
  if (has_english_words(text)) return "en";
  bool reliable = false;
  const CLD2::Language language = CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()),
                                                       /*is_plain_text=*/true, &reliable);
  return reliable && language != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(language) : "";
}

}  // namespace chancery::input
