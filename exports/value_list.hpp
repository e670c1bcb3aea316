#pragma once

#include <string>
#include <string_view>

namespace chancery::exports {

/// Several values of a property in one text, joined by " | ", so that each can be told again: in a value `\`
/// is written `\\`, `|` as `\|`, and a value without characters as `\e`.
class ValueList {
 public:
  static constexpr std::string_view separator = " | ";

  /// Whether the value stands in a list as it is.
  static bool is_plain(std::string_view value);

  /// Appends the value to the list.
  static void append(std::string& list, std::string_view value, bool first);

  /// Takes the first value off the list into `value`; false when the text is no such list.
  static bool take(std::string_view& list, std::string& value);
};

}  // namespace chancery::exports
