#include "input/language.hpp"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>
#include <limits>

namespace chancery::input {

std::string detect_language(std::string_view utf8) {
  constexpr std::size_t shortest = 200;  ///< bytes; below, names outweigh the words around them
  constexpr std::size_t enough = 20'000;
  if (utf8.size() < shortest) return "";
  std::size_t size = std::min(utf8.size(), enough);
  while (size > 0 && size < utf8.size() && (static_cast<unsigned char>(utf8[size]) & 0xC0U) == 0x80U) --size;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(utf8.data(), static_cast<int>(size), /*is_plain_text=*/true, &reliable);
  return reliable && language != CLD2::UNKNOWN_LANGUAGE ? CLD2::LanguageCode(language) : "";
}

}  // namespace chancery::input
