#include "core/datatype.hpp"

#include <algorithm>
#include <array>

#include "core/literal.hpp"
#include "core/temporal.hpp"

namespace chancery {
namespace {

bool is_boolean(std::string_view text) {
  return text == "true" || text == "false" || text == "1" || text == "0";
}

bool all_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view without_sign(std::string_view text) {
  if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
  return text;
}

bool is_integer(std::string_view text) {
  text = without_sign(text);
  return !text.empty() && all_digits(text);
}

bool is_decimal(std::string_view text) {
  text = without_sign(text);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos) return !text.empty() && all_digits(text);
  return all_digits(text.substr(0, point)) && all_digits(text.substr(point + 1)) && point + 1 < text.size();
}

bool is_double(std::string_view text) {
  if (text == "INF" || text == "+INF" || text == "-INF" || text == "NaN") return true;
  const std::size_t exponent = text.find_first_of("eE");
  if (exponent == std::string_view::npos) return is_decimal(text);
  return is_decimal(text.substr(0, exponent)) && is_integer(text.substr(exponent + 1));
}

bool is_hex_binary(std::string_view text) {
  return text.size() % 2 == 0 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

bool is_base64_binary(std::string_view text) {
  std::string packed;
  for (const char c : text) {
    if (c != ' ') packed += c;
  }
  const std::size_t pad = packed.size() - std::min(packed.find('='), packed.size());
  packed.resize(packed.size() - pad);
  return (packed.size() + pad) % 4 == 0 && pad <= 2 &&
         packed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") ==
             std::string::npos;
}

bool is_language(std::string_view text) { return !language_tag_fault(text); }
bool is_normalized(std::string_view text) { return text.find_first_of("\t\n\r") == std::string_view::npos; }
bool is_token(std::string_view text) {
  return is_normalized(text) && text.find("  ") == std::string_view::npos &&
         (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

struct Datatype {
  std::string_view name;
  bool (*accepts)(std::string_view);
};

constexpr std::array<Datatype, 22> datatypes = {{{"base64Binary", is_base64_binary},
                                                 {"boolean", is_boolean},
                                                 {"date", is_date},
                                                 {"dateTime", is_date_time},
                                                 {"dateTimeStamp", is_date_time_stamp},
                                                 {"dayTimeDuration", is_day_time_duration},
                                                 {"decimal", is_decimal},
                                                 {"double", is_double},
                                                 {"duration", is_duration},
                                                 {"float", is_double},
                                                 {"gDay", is_g_day},
                                                 {"gMonth", is_g_month},
                                                 {"gMonthDay", is_g_month_day},
                                                 {"gYear", is_g_year},
                                                 {"gYearMonth", is_g_year_month},
                                                 {"hexBinary", is_hex_binary},
                                                 {"integer", is_integer},
                                                 {"language", is_language},
                                                 {"normalizedString", is_normalized},
                                                 {"time", is_time},
                                                 {"token", is_token},
                                                 {"yearMonthDuration", is_year_month_duration}}};

/// Bounds of the derived integers as decimal digits; empty: open.
struct IntegerRange {
  std::string_view name;
  std::string_view least;
  std::string_view most;
};

constexpr std::array<IntegerRange, 12> integer_ranges = {
    {{"byte", "-128", "127"},
     {"int", "-2147483648", "2147483647"},
     {"long", "-9223372036854775808", "9223372036854775807"},
     {"negativeInteger", "", "-1"},
     {"nonNegativeInteger", "0", ""},
     {"nonPositiveInteger", "", "0"},
     {"positiveInteger", "1", ""},
     {"short", "-32768", "32767"},
     {"unsignedByte", "0", "255"},
     {"unsignedInt", "0", "4294967295"},
     {"unsignedLong", "0", "18446744073709551615"},
     {"unsignedShort", "0", "65535"}}};

struct Whole {
  bool negative;
  std::string_view digits;  ///< without leading zeros
};

Whole whole(std::string_view text) {
  const bool minus = text.front() == '-';
  if (minus || text.front() == '+') text.remove_prefix(1);
  text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
  return {minus && !text.empty(), text};
}

bool less_digits(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

bool less(Whole a, Whole b) {
  if (a.negative != b.negative) return a.negative;
  return a.negative ? less_digits(b.digits, a.digits) : less_digits(a.digits, b.digits);
}

bool in_range(std::string_view text, const IntegerRange& range) {
  if (!is_integer(text)) return false;
  const Whole value = whole(text);
  return (range.least.empty() || !less(value, whole(range.least))) &&
         (range.most.empty() || !less(whole(range.most), value));
}

}  // namespace

std::optional<std::string> lexical_fault(std::string_view lexical, std::string_view datatype) {
  if (!datatype.starts_with(xsd_namespace)) return std::nullopt;
  const std::string_view name = datatype.substr(xsd_namespace.size());
  const auto named = [&](const auto& row) { return row.name == name; };
  bool good = true;
  if (const auto* const row = std::find_if(datatypes.begin(), datatypes.end(), named);
      row != datatypes.end()) {
    good = row->accepts(lexical);
  } else if (const auto* const range = std::find_if(integer_ranges.begin(), integer_ranges.end(), named);
             range != integer_ranges.end()) {
    good = in_range(lexical, *range);
  }
  if (good) return std::nullopt;
  return "is not a value of xsd:" + std::string(name);
}

}  // namespace chancery
