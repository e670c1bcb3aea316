#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exports/escape.hpp"
#include "exports/output.hpp"

namespace chancery::exports {

/// Writes text into XML 1.0 for readers that take little: characters that XML forbids and bytes that are not
/// UTF-8 become U+FFFD, values over the cap are cut, and both are counted.
class XmlText {
 public:
  /// @param cap  most bytes of one value; 0 for no limit
  XmlText(Output& out, std::size_t cap) : out_(out), cap_(cap) {}

  /// Between tags. Line ends and tabs stay, CR as `&#13;`.
  void put(std::string_view text);
  /// Between quotation marks.
  void put_attribute(std::string_view text);
  /// Whether copy() takes the text: neither long nor to be cut.
  bool is_short(std::string_view text) const {
    return text.size() <= most_copied && (cap_ == 0 || text.size() <= cap_);
  }
  /// Appends a short text to `to`, which has room for copy_bound(text). @return its end
  char* copy(std::string_view text, char* to, bool in_attribute);
  static std::size_t copy_bound(std::string_view text) { return 6 * text.size() + 16; }
  static constexpr std::size_t most_copied = 4096;

  /// How many characters were replaced so far.
  std::uint64_t replaced() const { return replaced_; }
  /// What was changed, as lines for the user; empty when nothing was.
  std::vector<std::string> warnings() const;

 private:
  char* copy_special(std::string_view& text, char* to, bool in_attribute);
  std::string_view capped(std::string_view text);
  void put_any(std::string_view text, bool in_attribute);

  Output& out_;
  std::size_t cap_;
  std::uint64_t replaced_ = 0;
  std::uint64_t cut_ = 0;
};

/// The text as it stands between quotation marks in XML.
std::string xml_escaped(std::string_view text);

}  // namespace chancery::exports
