#pragma once

#include <string>
#include <string_view>

namespace chancery::input {

/// Text made UTF-8, and how.
struct Decoded {
  std::string text;      ///< valid UTF-8, without a byte-order mark
  std::string encoding;  ///< what the bytes were, when they were converted; empty when they were UTF-8
};

/// Reads bytes as UTF-8, else as UTF-16 (by its byte-order mark or its zero bytes), else as Windows-1252 when
/// they can be nothing else.
/// @throws std::invalid_argument with what was met where, when the bytes are none of these, or binary
Decoded to_utf8(std::string bytes);

/// Converts from an encoding ICU knows by this name. @throws std::invalid_argument when it knows none, or the
/// bytes are not in it
std::string from_encoding(std::string_view bytes, const std::string& encoding);

/// Whether the bytes begin like UTF-16, and which byte comes first; empty when they do not.
std::string utf16_name(std::string_view head);

}  // namespace chancery::input
