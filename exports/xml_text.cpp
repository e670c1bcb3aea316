#include "exports/xml_text.hpp"

namespace chancery::exports {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t longest_special = 8;
constexpr std::string_view cut_mark = "\xE2\x80\xA6";

std::string_view entity(char c, bool in_attribute) {
  switch (c) {
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '&':
      return "&amp;";
    case '"':
      return in_attribute ? "&quot;" : "\"";
    case '\r':
      return "&#13;";
    case '\n':
      return in_attribute ? "&#10;" : "\n";
    case '\t':
      return in_attribute ? "&#9;" : "\t";
    default:
      return {};
  }
}

/// XML 1.0 has no way to write these two. @see XML 1.0, production 2 (Char)
bool is_forbidden(std::string_view sequence) {
  return sequence == "\xEF\xBF\xBE" || sequence == "\xEF\xBF\xBF";
}

}  // namespace

std::string_view XmlText::capped(std::string_view text) {
  if (cap_ == 0 || text.size() <= cap_) return text;
  ++cut_;
  std::size_t end = cap_;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end);
}

char* XmlText::copy_special(std::string_view& text, char* to, bool in_attribute) {
  const std::size_t length = utf8_length(text);
  const std::string_view sequence = text.substr(0, length);
  text.remove_prefix(length == 0 ? 1 : length);
  std::string_view written = length > 1 && !is_forbidden(sequence) ? sequence : std::string_view();
  if (length == 1) written = entity(sequence.front(), in_attribute);
  if (written.empty()) {
    ++replaced_;
    written = replacement;
  }
  return to + written.copy(to, written.size());
}

char* XmlText::copy(std::string_view text, char* to, bool in_attribute) {
  while (true) {
    const std::size_t copied = copy_plain<XmlBytes>(text.data(), text.size(), to);
    to += copied;
    text.remove_prefix(copied);
    if (text.empty()) return to;
    to = copy_special(text, to, in_attribute);
  }
}

void XmlText::put_any(std::string_view text, bool in_attribute) {
  const std::string_view whole = capped(text);
  std::string_view rest = whole;
  while (true) {
    rest.remove_prefix(put_plain<XmlBytes>(out_, rest));
    if (rest.empty()) break;
    out_.advance_to(copy_special(rest, out_.reserve(longest_special), in_attribute));
  }
  if (whole.size() < text.size()) out_.put(cut_mark);
}

void XmlText::put(std::string_view text) { put_any(text, false); }

void XmlText::put_attribute(std::string_view text) { put_any(text, true); }

std::vector<std::string> XmlText::warnings() const {
  std::vector<std::string> lines;
  if (replaced_ > 0) {
    lines.push_back(std::to_string(replaced_) + " characters that XML cannot hold were replaced by U+FFFD");
  }
  if (cut_ > 0) {
    lines.push_back(std::to_string(cut_) + " values over " + std::to_string(cap_) +
                    " bytes were cut; --no-cap keeps them whole");
  }
  return lines;
}

std::string xml_escaped(std::string_view text) {
  StringOutput out;
  XmlText(out, 0).put_attribute(text);
  return out.text();
}

}  // namespace chancery::exports
