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

/// What to do with bytes that are nothing in the encoding they are said to be in.
enum class Broken { refuse, replace };

/// Converts from an encoding ICU knows by this name. @throws std::invalid_argument when it knows none, or the
/// bytes are not in it and are not to be replaced by U+FFFD
std::string from_encoding(std::string_view bytes, const std::string& encoding,
                          Broken broken = Broken::refuse);

/// Reads a page as browsers do: in UTF-8 when the bytes are that, else in the encoding named by `declared`
/// (by HTTP; may be empty) or by the page's own head, else as Windows-1252. Broken characters become U+FFFD,
/// zero bytes spaces.
Decoded page_to_utf8(std::string bytes, const std::string& declared);

/// Whether the bytes begin like UTF-16, and which byte comes first; empty when they do not.
std::string utf16_name(std::string_view head);

}  // namespace chancery::input
