#pragma once

#include <concepts>
#include <cstdint>
#include <string_view>
#include <vector>

#include "exports/output.hpp"

namespace chancery::exports {

/// Writes JSON (RFC 8259) in one line, element after element; commas come by themselves.
/// Bytes that are not UTF-8 become U+FFFD, since JSON has no way to hold them.
class JsonWriter {
 public:
  explicit JsonWriter(Output& out) : out_(out) {}

  void begin_object();
  void end_object();
  void begin_array();
  void end_array();
  /// The name of the next value; within an object only.
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool truth);
  void value(double number);  ///< shortest form that reads back equal; null when not finite
  template <std::integral Number>
  void value(Number number) {
    integer(static_cast<std::int64_t>(number));
  }
  void null();

  /// A member of the object: its name, then its value.
  template <typename Value>
  void member(std::string_view name, const Value& content) {
    key(name);
    value(content);
  }
  /// The same, or nothing for an empty text.
  void member_if(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }
  /// A line end between two documents.
  void end_line();

 private:
  void separate();
  void integer(std::int64_t number);

  Output& out_;
  std::vector<bool> has_elements_{false};
  bool after_key_ = false;
};

/// Writes `text` between quotation marks with JSON's escapes.
void put_json_string(Output& out, std::string_view text);

}  // namespace chancery::exports
