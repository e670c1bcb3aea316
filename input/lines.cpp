#include "input/lines.hpp"

#include <algorithm>

namespace chancery::input {
namespace {

constexpr std::string_view white = " \t\f\v\r\n";
/// No-break space and byte-order mark, which pages leave at the ends of lines.
constexpr std::string_view wide_white[] = {"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

Span trimmed(std::string_view text, Span line) {
  for (bool again = true; again;) {
    again = false;
    while (!line.empty() && white.find(text[line.begin]) != std::string_view::npos) ++line.begin;
    while (!line.empty() && white.find(text[line.end - 1]) != std::string_view::npos) --line.end;
    for (const std::string_view space : wide_white) {
      const auto size = static_cast<std::uint32_t>(space.size());
      if (line.in(text).starts_with(space)) line.begin += size, again = true;
      if (line.in(text).ends_with(space)) line.end -= size, again = true;
    }
  }
  return line;
}

std::vector<Span> physical_lines(std::string_view text) {
  std::vector<Span> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t begin = 0; begin < size;) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find_first_of("\r\n", begin), text.size()));
    lines.push_back(trimmed(text, {begin, end}));
    const bool pair = text.substr(end, 2) == "\r\n";
    begin = end + (pair ? 2 : 1);
  }
  return lines;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Text wrapped at a column has no line longer than it, and no line into which the next one's first word
/// would fit.
class Wrapping {
 public:
  Wrapping(std::string_view text, const std::vector<Span>& lines) : text_(text) {
    for (const Span line : lines) width_ = std::max(width_, characters(line.in(text)));
    if (width_ > widest_wrapped) return;
    std::size_t pairs = 0;
    std::size_t full = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (lines[i].empty() || lines[i + 1].empty()) continue;
      ++pairs;
      full += is_full(lines[i], lines[i + 1]) ? 1U : 0U;
    }
    wrapped_ = width_ >= narrowest_wrapped && full >= 3 && full * 10 >= pairs * 6;
  }

  /// Whether the second line goes on with the first one's paragraph.
  bool joins(Span line, Span next) const {
    return wrapped_ && !line.empty() && !next.empty() && !is_indented(next) && is_full(line, next);
  }

 private:
  static constexpr std::size_t narrowest_wrapped = 50;
  static constexpr std::size_t widest_wrapped = 100;
  /// Columns by which a wrapped line may stay short: hyphens, tabs, and writers who wrap a little early.
  static constexpr std::size_t slack = 4;

  bool is_full(Span line, Span next) const {
    const std::string_view first = next.in(text_);
    const std::size_t word = characters(first.substr(0, first.find_first_of(white)));
    return characters(line.in(text_)) + 1 + word + slack > width_;
  }

  bool is_indented(Span line) const {
    return line.begin >= 2 && text_[line.begin - 1] == ' ' && text_[line.begin - 2] == ' ';
  }

  std::string_view text_;
  std::size_t width_ = 0;
  bool wrapped_ = false;
};

}  // namespace

std::vector<Span> split_lines(std::string_view text) {
  std::vector<Span> lines = physical_lines(text);
  const Wrapping wrapping(text, lines);
  std::vector<Span> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && wrapping.joins(lines[i - 1], lines[i])) {
      paragraphs.back().end = lines[i].end;
    } else {
      paragraphs.push_back(lines[i]);
    }
  }
  return paragraphs;
}

}  // namespace chancery::input
