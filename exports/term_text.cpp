#include "exports/term_text.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "core/literal.hpp"
#include "exports/escape.hpp"

namespace chancery::exports {
namespace {

/// Beside what no IRI may hold: percent-encoding, brackets and ports are left to the closer look.
using PlainIri = SpecialBytes<' ', '<', '>', '"', '{', '}', '|', '^', '`', '\\', '%', '[', ']', ':', '\x7F'>;

char* append(char* to, std::string_view text) {
  std::memcpy(to, text.data(), text.size());
  return to + text.size();
}

/// A noncharacter in the valid sequence `bytes`: U+FDD0..FDEF, or the last two of a plane.
bool is_noncharacter_sequence(std::string_view bytes) {
  if (bytes.size() < 3) return false;
  return is_noncharacter(character_at(bytes, 0).value);
}

char* append_escape(unsigned char c, char* to) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  switch (c) {
    case '"':
      return append(to, "\\\"");
    case '\\':
      return append(to, "\\\\");
    case '\n':
      return append(to, "\\n");
    case '\r':
      return append(to, "\\r");
    case '\t':
      return append(to, "\\t");
    case '\b':
      return append(to, "\\b");
    case '\f':
      return append(to, "\\f");
    default:
      break;
  }
  to = append(to, "\\u00");
  *to++ = digits[c >> 4U];
  *to++ = digits[c & 15U];
  return to;
}

}  // namespace

char* copy_iri(std::string_view iri, char* to) {
  const std::size_t scheme = iri.starts_with("http://") ? 7 : iri.starts_with("https://") ? 8 : 0;
  if (scheme == 0) return nullptr;
  *to++ = '<';
  std::memcpy(to, iri.data(), scheme);
  const std::size_t rest = iri.size() - scheme;
  if (copy_plain<PlainIri>(iri.data() + scheme, rest, to + scheme) != rest) return nullptr;
  if (std::count(iri.begin(), iri.end(), '#') > 1) return nullptr;
  to += iri.size();
  *to++ = '>';
  return to;
}

char* copy_quoted(std::string_view text, char* to) {
  *to++ = '"';
  while (true) {
    const std::size_t plain = copy_plain<QuotedText>(text.data(), text.size(), to);
    to += plain;
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto c = static_cast<unsigned char>(text.front());
    if (c < 0x80) {
      if (c == 0) return nullptr;
      to = append_escape(c, to);
      text.remove_prefix(1);
      continue;
    }
    const std::size_t length = utf8_length(text);
    if (length == 0 || is_noncharacter_sequence(text.substr(0, length))) return nullptr;
    to = append(to, text.substr(0, length));
    text.remove_prefix(length);
  }
  *to++ = '"';
  return to;
}

void put_iri(Output& out, std::string_view iri) {
  out.put('<');
  out.put(iri);
  out.put('>');
}

void put_quoted(Output& out, std::string_view text) {
  out.put('"');
  while (!text.empty()) {
    const std::size_t plain = put_plain<QuotedText>(out, text);
    text.remove_prefix(plain);
    std::size_t wide = 0;
    while (wide < text.size() && static_cast<unsigned char>(text[wide]) >= 0x80) ++wide;
    out.put(text.substr(0, wide));
    text.remove_prefix(wide);
    if (!text.empty() && plain + wide == 0) {
      char* const to = out.reserve(8);
      out.advance_to(append_escape(static_cast<unsigned char>(text.front()), to));
      text.remove_prefix(1);
    }
  }
  out.put('"');
}

bool KnownTags::is_legal(std::string_view tag) {
  if (std::find(tags_.begin(), tags_.end(), tag) != tags_.end()) return true;
  if (language_tag_fault(tag)) return false;
  if (tags_.size() == 32) tags_.clear();
  tags_.emplace_back(tag);
  return true;
}

}  // namespace chancery::exports
