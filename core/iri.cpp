#include "core/iri.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/literal.hpp"
#include "core/span.hpp"
#include "core/utf8.hpp"

namespace chancery {
namespace {

bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Length of the scheme without its colon, 0 when there is none.
std::size_t scheme_length(std::string_view iri) {
  const std::size_t colon = iri.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_alpha(iri[0])) return 0;
  const auto allowed = [](char c) { return is_alpha(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; };
  return std::all_of(iri.begin(), iri.begin() + static_cast<std::ptrdiff_t>(colon), allowed) ? colon : 0;
}

std::string at_byte(const std::string& what, std::size_t offset) {
  return what + " at byte " + std::to_string(offset);
}

/// Characters beyond ASCII that an IRI may hold outside its query (ucschar), or only inside it (iprivate).
bool is_private_use(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0xFFFFD) || (c >= 0x100000 && c <= 0x10FFFD);
}

bool is_bidi_control(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::optional<std::string> wide_fault(char32_t c, std::size_t at, bool in_query) {
  if (c < 0xA0) return at_byte("has a control character", at);
  if (is_noncharacter(c)) return at_byte("has a noncharacter", at);
  if (is_bidi_control(c)) return at_byte("has a bidirectional control", at);
  if (c >= 0xFFF0 && c <= 0xFFFD) return at_byte("has a special character", at);
  if (c >= 0xE0000 && c <= 0xE0FFF) return at_byte("has a tag character", at);
  if (is_private_use(c) && !in_query) return at_byte("has a private-use character", at);
  return std::nullopt;
}

/// ASCII characters that an IRI may hold anywhere and that begin nothing: most of every IRI.
constexpr std::array<bool, 256> make_plain() {
  std::array<bool, 256> plain{};
  for (const char c :
       std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/@!$&'()*+,;=")) {
    plain[static_cast<unsigned char>(c)] = true;
  }
  return plain;
}
constexpr std::array<bool, 256> plain_in_iri = make_plain();

/// Whether the IRI is one of the simple ones that are nearly all: a scheme of letters, then plain characters
/// without
/// `:` and `@`, which may have a meaning in the authority, and at most one `#`.
bool is_simple(std::string_view iri) {
  std::size_t at = 0;
  while (at < iri.size() && is_alpha(iri[at])) ++at;
  if (at == 0 || at == iri.size() || iri[at] != ':') return false;
  bool in_fragment = false;
  for (++at; at < iri.size(); ++at) {
    const char c = iri[at];
    if (plain_in_iri[static_cast<unsigned char>(c)] && c != ':' && c != '@') continue;
    if (c != '#' || in_fragment) return false;
    in_fragment = true;
  }
  return true;
}

std::optional<std::string> ascii_fault(std::string_view iri, std::size_t at) {
  const char c = iri[at];
  if (c == ' ') return at_byte("has a space", at);
  if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return at_byte("has a control character", at);
  if (std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos) {
    return at_byte(std::string("has the character ") + c, at);
  }
  if (c == '%' && !(at + 2 < iri.size() && is_hex(iri[at + 1]) && is_hex(iri[at + 2]))) {
    return at_byte("has a % without two hexadecimal digits", at);
  }
  return std::nullopt;
}

/// The half-open byte range of the authority, empty when there is none.
Span authority_of(std::string_view iri, std::size_t after_scheme) {
  if (iri.substr(after_scheme, 2) != "//") return {};
  const std::size_t begin = after_scheme + 2;
  const std::size_t end = std::min(iri.find_first_of("/?#", begin), iri.size());
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Port after the last colon of the host: digits only. Square brackets: an IPv6 host only.
std::optional<std::string> authority_fault(std::string_view iri, Span authority) {
  std::string_view host = authority.in(iri);
  if (const auto user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
  std::string_view port;
  if (!host.empty() && host.front() == '[') {
    const std::size_t close = host.find(']');
    if (close == std::string_view::npos) return "has an IP address without closing bracket";
    const auto in_address = [](char c) { return is_hex(c) || c == ':' || c == '.' || c == 'v'; };
    const std::string_view address = host.substr(1, close - 1);
    if (address.empty() || !std::all_of(address.begin(), address.end(), in_address))
      return "has a bad IP address";
    port = host.substr(close + 1);
    if (!port.empty() && port.front() != ':') return "has a bad port";
  } else if (const auto colon = host.find(':'); colon != std::string_view::npos) {
    port = host.substr(colon);
  }
  if (!port.empty()) port.remove_prefix(1);
  if (!std::all_of(port.begin(), port.end(), is_digit)) return "has a bad port";
  return std::nullopt;
}

std::optional<std::string> character_faults(std::string_view iri, Span authority) {
  bool in_query = false;
  bool in_fragment = false;
  for (std::size_t at = 0; at < iri.size();) {
    if (plain_in_iri[static_cast<unsigned char>(iri[at])]) {
      ++at;
      continue;
    }
    const Character character = character_at(iri, at);
    const char c = iri[at];
    if (character.value >= 0x80) {
      if (auto fault = wide_fault(character.value, at, in_query)) return fault;
    } else if (auto fault = ascii_fault(iri, at)) {
      return fault;
    } else if ((c == '[' || c == ']') && !(authority.begin <= at && at < authority.end)) {
      return at_byte("has a square bracket", at);
    } else if (c == '#') {
      if (in_fragment) return at_byte("has a second #", at);
      in_fragment = true;
      in_query = false;
    } else if (c == '?' && !in_fragment) {
      in_query = true;
    }
    at += character.size;
  }
  return std::nullopt;
}

std::optional<std::string> parts_fault(std::string_view iri, std::size_t after_scheme) {
  if (const auto bad = first_invalid_utf8(iri)) return at_byte("is not valid UTF-8", *bad);
  const Span authority = authority_of(iri, after_scheme);
  if (auto fault = character_faults(iri, authority)) return fault;
  return authority_fault(iri, authority);
}

}  // namespace

std::optional<std::string> iri_fault(std::string_view iri) {
  if (is_simple(iri)) return std::nullopt;
  if (iri.empty()) return "is empty";
  const std::size_t scheme = scheme_length(iri);
  if (scheme == 0) return "has no scheme, so it is not absolute";
  return parts_fault(iri, scheme + 1);
}

std::optional<std::string> iri_reference_fault(std::string_view reference) {
  const std::size_t scheme = scheme_length(reference);
  if (scheme != 0) return parts_fault(reference, scheme + 1);
  const std::size_t colon = reference.find(':');
  if (colon != std::string_view::npos && colon < reference.find_first_of("/?#")) return "has a bad scheme";
  return parts_fault(reference, 0);
}

}  // namespace chancery
