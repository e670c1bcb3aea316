#include "input/http_message.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>

#include "input/gzip_source.hpp"

namespace chancery::input {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return result;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

/// The chunks put together; nothing when the bytes are not chunked, whatever the header says.
std::optional<std::string> unchunked(std::string_view bytes) {
  std::string body;
  while (!bytes.empty()) {
    const std::size_t line = bytes.find('\n');
    if (line == std::string_view::npos) return body.empty() ? std::nullopt : std::optional(body);
    std::size_t size = 0;
    const std::string_view digits = trimmed(bytes.substr(0, line));
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (parsed.ptr == digits.data()) return body.empty() ? std::nullopt : std::optional(body);
    bytes.remove_prefix(line + 1);
    if (size == 0) return body;
    body += bytes.substr(0, size);
    bytes.remove_prefix(std::min(size, bytes.size()));
    if (bytes.starts_with("\r\n")) bytes.remove_prefix(2);
  }
  return body;
}

std::string unpacked(std::string body, const std::string& packing, std::size_t limit) {
  std::string bytes;
  const bool gzip = body.starts_with("\x1F\x8B");
  if (gzip && !inflate_bytes(body, limit, bytes)) {
    throw std::runtime_error("its content is damaged or unpacks to more than " + std::to_string(limit) +
                             " bytes");
  }
  if (gzip) return bytes;
  if (packing.find("deflate") != std::string::npos && inflate_bytes(body, limit, bytes)) return bytes;
  if (packing.find("br") != std::string::npos && unpack_brotli(body, limit, bytes)) return bytes;
  // Crawlers leave the header after unpacking: what does not unpack, and looks like text, is unpacked
  // already.
  if (body.find('\0') != std::string::npos) throw std::runtime_error("its content cannot be unpacked");
  return body;
}

}  // namespace

std::string header_value(std::string_view headers, std::string_view name) {
  while (!headers.empty()) {
    const std::size_t end = std::min(headers.find('\n'), headers.size());
    const std::string_view line = headers.substr(0, end);
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && lower(trimmed(line.substr(0, colon))) == name) {
      return std::string(trimmed(line.substr(colon + 1)));
    }
    headers.remove_prefix(std::min(end + 1, headers.size()));
  }
  return "";
}

HttpMessage parse_http(std::string_view bytes, std::size_t limit) {
  const std::size_t line = bytes.find('\n');
  if (!bytes.starts_with("HTTP/") || line == std::string_view::npos)
    throw std::runtime_error("it is no HTTP response");
  HttpMessage message;
  const std::string_view status = bytes.substr(0, line).substr(std::min(bytes.find(' ') + 1, line));
  std::from_chars(status.data(), status.data() + status.size(), message.status);
  const std::size_t crlf = bytes.find("\r\n\r\n");
  const std::size_t lf = bytes.find("\n\n");
  const std::size_t end = std::min(crlf, lf);
  const std::string_view headers = bytes.substr(line + 1, end == std::string_view::npos ? end : end - line);
  const std::string type = lower(header_value(headers, "content-type"));
  message.type = trimmed(type.substr(0, type.find(';')));
  if (const std::size_t at = type.find("charset="); at != std::string::npos) {
    message.charset = type.substr(at + 8, type.find_first_of("; ", at + 8) - at - 8);
    std::erase_if(message.charset, [](char c) { return c == '"' || c == '\''; });
  }
  std::string_view body = end == std::string_view::npos ? "" : bytes.substr(end + (end == crlf ? 4 : 2));
  std::string whole(body);
  if (lower(header_value(headers, "transfer-encoding")).find("chunked") != std::string::npos) {
    if (auto joined = unchunked(body)) whole = std::move(*joined);
  }
  message.body = unpacked(std::move(whole), lower(header_value(headers, "content-encoding")), limit);
  return message;
}

}  // namespace chancery::input
