#include "input/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "core/utf8.hpp"
#include "input/pattern.hpp"

namespace chancery::input {
namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
struct CloseDetector {
  void operator()(UCharsetDetector* detector) const noexcept { ucsdet_close(detector); }
};

/// Line and column of a byte, both from 1, columns in bytes.
std::string place(std::string_view bytes, std::size_t at) {
  const std::string_view before = bytes.substr(0, at);
  const std::size_t line_begin = before.rfind('\n') + 1;
  return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n')) + ", byte " +
         std::to_string(at - line_begin + 1);
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
}

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Zero bytes, or more control characters than a text that was merely scraped badly has.
bool is_binary(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 64 * 1024);
  return bytes.find('\0') != std::string_view::npos ||
         static_cast<std::size_t>(std::count_if(head.begin(), head.end(), is_control)) > head.size() / 50;
}

/// Sequences of bytes over 0x7F that are whole UTF-8 characters: signs that the text was meant as UTF-8.
std::size_t whole_sequences(std::string_view bytes) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    std::size_t length = 1;
    if (is_high(bytes[i])) {
      for (std::size_t size = 2; size <= 4; ++size) {
        if (!first_invalid_utf8(bytes.substr(i, size)) && i + size <= bytes.size()) length = size;
      }
      count += length > 1 ? 1U : 0U;
    }
    i += length;
  }
  return count;
}

/// English in Windows-1252 has its high bytes one by one between ASCII; other alphabets have them in runs.
bool has_runs_of_letters(std::string_view bytes) {
  std::size_t run = 0;
  for (const char c : bytes) {
    run = static_cast<unsigned char>(c) >= 0xC0 ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}

bool has_undefined_byte(std::string_view bytes) {
  return bytes.find_first_of("\x81\x8D\x8F\x90\x9D") != std::string_view::npos;
}

/// The encoding ICU holds for the likeliest, by the letters and the languages it knows.
std::string likeliest_encoding(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), 1U << 20U));
  ucsdet_setText(detector.get(), bytes.data(), size, &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  const char* name = match == nullptr ? nullptr : ucsdet_getName(match, &status);
  return U_FAILURE(status) || name == nullptr ? "" : name;
}

bool is_windows_1252(std::string_view bytes) {
  if (whole_sequences(bytes) > 0 || has_undefined_byte(bytes) || has_runs_of_letters(bytes)) return false;
  const auto high = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_high));
  const std::string name = likeliest_encoding(bytes);
  // A handful of high bytes says too little to ICU; that they stand alone was checked above.
  return name == "ISO-8859-1" || name == "windows-1252" || name == "UTF-8" || high * 100 < bytes.size();
}

/// The encoding that a page's head names; WHATWG reads Latin-1 as Windows-1252.
std::string encoding_in_head(std::string_view page) {
  constexpr std::size_t head_size = 8192;
  static const Pattern pattern(
      "<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9_:.-]{2,40})",
      Pattern::Case::ignored, Pattern::Text::bytes);
  const std::string_view head = page.substr(0, head_size);
  const auto groups = pattern.search(head);
  return groups.empty() ? "" : std::string(groups[1].in(head));
}

std::string as_browsers_read(const std::string& name) {
  std::string lower = name;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  const bool latin = lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii";
  return latin ? "windows-1252" : lower == "gb2312" ? "gb18030" : lower;
}

bool is_known(const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
  return !encoding.empty() && U_SUCCESS(status);
}

}  // namespace

std::string utf16_name(std::string_view head) {
  if (head.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (head.starts_with("\xFE\xFF")) return "UTF-16BE";
  head = head.substr(0, 512);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
  const std::size_t pairs = head.size() / 2;
  if (pairs < 2) return "";
  if (zeros[1] * 10 >= pairs * 7 && zeros[0] == 0) return "UTF-16LE";
  if (zeros[0] * 10 >= pairs * 7 && zeros[1] == 0) return "UTF-16BE";
  return "";
}

std::string from_encoding(std::string_view bytes, const std::string& encoding, Broken broken) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status)) throw std::invalid_argument("its encoding, '" + encoding + "', is not known");
  const auto on_error = broken == Broken::refuse ? UCNV_TO_U_CALLBACK_STOP : UCNV_TO_U_CALLBACK_SUBSTITUTE;
  ucnv_setToUCallBack(converter.get(), on_error, nullptr, nullptr, nullptr, &status);
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(),
                                status);
  if (U_FAILURE(status)) throw std::invalid_argument("it is not valid " + encoding);
  std::string utf8;
  text.toUTF8String(utf8);
  if (utf8.starts_with("\xEF\xBB\xBF")) utf8.erase(0, 3);
  return utf8;
}

Decoded to_utf8(std::string bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (const std::string name = utf16_name(bytes); !name.empty()) return {from_encoding(bytes, name), name};
  if (is_binary(bytes)) throw std::invalid_argument("it is binary, not text");
  const auto invalid = first_invalid_utf8(bytes);
  if (!invalid) return {std::move(bytes), ""};
  if (is_windows_1252(bytes)) return {from_encoding(bytes, "windows-1252"), "Windows-1252"};
  throw std::invalid_argument("invalid UTF-8 at " + place(bytes, *invalid) +
                              ", and neither UTF-16 nor Windows-1252; convert it to UTF-8 (iconv)");
}

Decoded page_to_utf8(std::string bytes, const std::string& declared) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (const std::string name = utf16_name(bytes); !name.empty()) {
    return {from_encoding(bytes, name, Broken::replace), name};
  }
  if (bytes.find('\0') != std::string::npos) std::replace(bytes.begin(), bytes.end(), '\0', ' ');
  if (!first_invalid_utf8(bytes)) return {std::move(bytes), ""};
  for (const std::string& name : {as_browsers_read(declared), as_browsers_read(encoding_in_head(bytes))}) {
    if (is_known(name)) return {from_encoding(bytes, name, Broken::replace), name};
  }
  return {from_encoding(bytes, "windows-1252", Broken::replace), "windows-1252"};
}

}  // namespace chancery::input
