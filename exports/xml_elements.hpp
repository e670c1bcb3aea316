#pragma once

#include <cstring>
#include <string_view>

#include "exports/number_text.hpp"
#include "exports/output.hpp"
#include "exports/xml_text.hpp"

namespace chancery::exports {

/// Writes XML elements straight into the output's buffer. A writer takes a place by begin(), appends to it
/// and hands it back by end(); texts of any length see to room for themselves and for what follows.
class XmlElements {
 public:
  XmlElements(Output& out, XmlText& text) : out_(out), text_(text) {}

  /// Most bytes of tags and numbers that may be appended after begin() and after each text.
  static constexpr std::size_t most_between_texts = 512;

  char* begin() { return out_.reserve(most_between_texts); }
  void end(char* to) { out_.advance_to(to); }

  /// A tag, of which the writer knows that it is short.
  static char* tag(char* to, std::string_view tag) {
    std::memcpy(to, tag.data(), tag.size());
    return to + tag.size();
  }
  /// XML of any length, as it is.
  char* piece(char* to, std::string_view xml) {
    out_.advance_to(to);
    if (xml.size() > XmlText::most_copied) {
      out_.put(xml);
      return begin();
    }
    return tag(out_.reserve(xml.size() + most_between_texts), xml);
  }
  /// Text between tags.
  char* text(char* to, std::string_view text) {
    out_.advance_to(to);
    if (text_.is_short(text)) {
      return text_.copy(text, out_.reserve(XmlText::copy_bound(text) + most_between_texts), false);
    }
    text_.put(text);
    return begin();
  }
  /// Text between quotation marks.
  char* attribute(char* to, std::string_view text) {
    out_.advance_to(to);
    if (text_.is_short(text)) {
      return text_.copy(text, out_.reserve(XmlText::copy_bound(text) + most_between_texts), true);
    }
    text_.put_attribute(text);
    return begin();
  }

 private:
  static_assert(6 * XmlText::most_copied + 16 + most_between_texts <= Output::max_reserve);

  Output& out_;
  XmlText& text_;
};

}  // namespace chancery::exports
