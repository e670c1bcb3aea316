#pragma once

#include <string>
#include <string_view>

namespace chancery::input {

/// A recorded HTTP response.
struct HttpMessage {
  int status = 0;
  std::string type;     ///< media type in lower case, without parameters
  std::string charset;  ///< as the type's parameter names it
  std::string body;     ///< unpacked
};

/// Reads a response as a crawler stored it: chunked or not, packed by gzip, deflate or Brotli or already
/// unpacked.
/// @throws std::runtime_error when it has no status line, or unpacks to more than `limit` bytes or not at all
HttpMessage parse_http(std::string_view bytes, std::size_t limit);

/// The value of the first header of this name (in lower case) in a block of header lines; white space
/// trimmed.
std::string header_value(std::string_view headers, std::string_view name);

}  // namespace chancery::input
