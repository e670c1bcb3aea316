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

namespace {

bool is_plain_iri(std::string_view iri) {
  const std::size_t scheme = iri.starts_with("http://") ? 7 : iri.starts_with("https://") ? 8 : 0;
  if (scheme == 0) return false;
  const auto is_special = [](char c) { return PlainIri::table[static_cast<unsigned char>(c)]; };
  return std::none_of(iri.begin() + static_cast<std::ptrdiff_t>(scheme), iri.end(), is_special) &&
         std::count(iri.begin(), iri.end(), '#') < 2;
}

bool is_plain_text(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
}

}  // namespace

bool is_plainly_legal(const StatementView& statement, KnownTags& tags) {
  using Kind = ontology::Term::Kind;
  const auto& [subject, predicate, object, graph] = statement;
  if (subject.kind != Kind::iri || predicate.kind != Kind::iri || object.kind == Kind::blank) return false;
  if (!is_plain_iri(subject.value) || !is_plain_iri(predicate.value)) return false;
  if (!graph.empty() && !is_plain_iri(graph)) return false;
  if (object.kind == Kind::iri) return is_plain_iri(object.value);
  if (!is_plain_text(object.value)) return false;
  if (!object.language.empty()) return object.datatype.empty() && tags.is_legal(object.language);
  return object.datatype.empty() ||
         (is_plain_iri(object.datatype) && !object.datatype.ends_with("#langString"));
}

bool KnownTags::is_legal(std::string_view tag) {
  if (std::find(tags_.begin(), tags_.end(), tag) != tags_.end()) return true;
  if (language_tag_fault(tag)) return false;
  if (tags_.size() == 32) tags_.clear();
  tags_.emplace_back(tag);
  return true;
}

}  // namespace chancery::exports
