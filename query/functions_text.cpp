#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <cmath>

#include "core/literal.hpp"
#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

/// Whether the second text may be looked for in the first. @see SPARQL 1.1, section 17.4.3.1.1
bool compatible(const Value& a, const Value& b) {
  if (!a.is_string() || !b.is_string()) return false;
  return b.type == Type::text || (a.type == Type::tagged && a.language == b.language);
}

Result length(Arguments a) {
  if (!a[0].is_string()) return std::nullopt;
  std::int64_t count = 0;
  for (std::size_t at = 0; at < a[0].text.size(); at += character_at(a[0].text, at).size) ++count;
  return Value::of_integer(count);
}

/// The characters at the places p with round(begin) <= p < round(begin) + round(length), counted from 1.
Result part(Arguments a) {
  if (!a[0].is_string() || !a[1].is_numeric() || (a.size() == 3 && !a[2].is_numeric())) return std::nullopt;
  const double begin = std::floor(a[1].as_double() + 0.5);
  const double end = a.size() == 3 ? begin + std::floor(a[2].as_double() + 0.5) : HUGE_VAL;
  std::string result;
  double place = 1;
  for (std::size_t at = 0; at < a[0].text.size() && place < end; ++place) {
    const std::size_t size = character_at(a[0].text, at).size;
    if (place >= begin) result += a[0].text.substr(at, size);
    at += size;
  }
  return Value::of_text(std::move(result), a[0].language);
}

template <typename Change>
Result changed_case(Arguments a, Change change) {
  if (!a[0].is_string()) return std::nullopt;
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(a[0].text);
  change(text);
  std::string result;
  text.toUTF8String(result);
  return Value::of_text(std::move(result), a[0].language);
}
Result upper(Arguments a) {
  return changed_case(a, [](icu::UnicodeString& text) { text.toUpper(icu::Locale::getRoot()); });
}
Result lower(Arguments a) {
  return changed_case(a, [](icu::UnicodeString& text) { text.toLower(icu::Locale::getRoot()); });
}

Result starts(Arguments a) {
  if (!compatible(a[0], a[1])) return std::nullopt;
  return Value::of_boolean(a[0].text.starts_with(a[1].text));
}
Result ends(Arguments a) {
  if (!compatible(a[0], a[1])) return std::nullopt;
  return Value::of_boolean(a[0].text.ends_with(a[1].text));
}
Result contains(Arguments a) {
  if (!compatible(a[0], a[1])) return std::nullopt;
  return Value::of_boolean(a[0].text.find(a[1].text) != std::string::npos);
}

Result before(Arguments a) {
  if (!compatible(a[0], a[1])) return std::nullopt;
  const std::size_t at = a[0].text.find(a[1].text);
  if (at == std::string::npos) return Value::of_text("");
  return Value::of_text(a[0].text.substr(0, at), a[0].language);
}
Result after(Arguments a) {
  if (!compatible(a[0], a[1])) return std::nullopt;
  const std::size_t at = a[0].text.find(a[1].text);
  if (at == std::string::npos) return Value::of_text("");
  return Value::of_text(a[0].text.substr(at + a[1].text.size()), a[0].language);
}

Result encode(Arguments a) {
  if (!a[0].is_string()) return std::nullopt;
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string result;
  for (const char c : a[0].text) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                          c == '-' || c == '_' || c == '.' || c == '~';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain) {
      result += c;
    } else {
      result += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
    }
  }
  return Value::of_text(std::move(result));
}

Result concat(Arguments a) {
  std::string result;
  std::string language = a.empty() ? std::string() : a[0].language;
  for (const Value& value : a) {
    if (!value.is_string()) return std::nullopt;
    if (value.language != language) language.clear();
    result += value.text;
  }
  return Value::of_text(std::move(result), std::move(language));
}

constexpr std::array<FunctionRow, 13> rows = {{{"STRLEN", length},
                                               {"SUBSTR", part},
                                               {"UCASE", upper},
                                               {"LCASE", lower},
                                               {"STRSTARTS", starts},
                                               {"STRENDS", ends},
                                               {"CONTAINS", contains},
                                               {"STRBEFORE", before},
                                               {"STRAFTER", after},
                                               {"ENCODE_FOR_URI", encode},
                                               {"CONCAT", concat},
                                               {"REGEX", regex},
                                               {"REPLACE", replace}}};

}  // namespace

std::span<const FunctionRow> functions_of_texts() { return rows; }

}  // namespace chancery::query
