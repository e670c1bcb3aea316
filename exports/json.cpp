#include "exports/json.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "exports/escape.hpp"

namespace chancery::exports {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void put_json_escape(Output& out, unsigned char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"':
      return out.put("\\\"");
    case '\\':
      return out.put("\\\\");
    case '\n':
      return out.put("\\n");
    case '\r':
      return out.put("\\r");
    case '\t':
      return out.put("\\t");
    case '\b':
      return out.put("\\b");
    case '\f':
      return out.put("\\f");
    default:
      out.put("\\u00");
      out.put(digits[c >> 4U]);
      out.put(digits[c & 15U]);
  }
}

}  // namespace

void put_json_string(Output& out, std::string_view text) {
  out.put('"');
  while (true) {
    text.remove_prefix(put_plain<QuotedText>(out, text));
    if (text.empty()) break;
    const auto c = static_cast<unsigned char>(text.front());
    const std::size_t length = utf8_length(text);
    if (length > 1) {
      out.put(text.substr(0, length));
    } else if (length == 0) {
      out.put(replacement);
    } else {
      put_json_escape(out, c);
    }
    text.remove_prefix(length == 0 ? 1 : length);
  }
  out.put('"');
}

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
  } else {
    if (has_elements_.back()) out_.put(',');
    has_elements_.back() = true;
  }
}

void JsonWriter::begin_object() {
  separate();
  out_.put('{');
  has_elements_.push_back(false);
}

void JsonWriter::end_object() {
  has_elements_.pop_back();
  out_.put('}');
}

void JsonWriter::begin_array() {
  separate();
  out_.put('[');
  has_elements_.push_back(false);
}

void JsonWriter::end_array() {
  has_elements_.pop_back();
  out_.put(']');
}

void JsonWriter::key(std::string_view name) {
  separate();
  put_json_string(out_, name);
  out_.put(':');
  after_key_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  put_json_string(out_, text);
}

void JsonWriter::value(bool truth) {
  separate();
  out_.put(truth ? "true" : "false");
}

void JsonWriter::value(double number) {
  if (!std::isfinite(number)) return null();
  separate();
  std::array<char, 32> digits{};
  auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out_.put(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void JsonWriter::integer(std::int64_t number) {
  separate();
  std::array<char, 24> digits{};
  auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out_.put(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void JsonWriter::null() {
  separate();
  out_.put("null");
}

void JsonWriter::end_line() {
  out_.put('\n');
  has_elements_.back() = false;
}

}  // namespace chancery::exports
