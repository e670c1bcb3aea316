#include <unicode/uchar.h>

#include <algorithm>
#include <ostream>

#include "core/literal.hpp"
#include "query/output.hpp"
#include "query/term_text.hpp"

namespace chancery::query {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Columns that a text takes on a terminal: two for wide East Asian characters, none for combining ones.
std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    at += c.size;
    const auto point = static_cast<UChar32>(c.value);
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    const int type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
    count += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
  }
  return count;
}

/// Line ends and other controls would break a column.
std::string on_one_line(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return text;
}

/// Header and rows as text.
Cells cells_of(const Answer& answer) {
  Cells cells{answer.variables};
  for (const Answer::Row& row : answer.rows) {
    auto& line = cells.emplace_back();
    for (const auto& term : row)
      line.push_back(term ? on_one_line(plain_text(*term, answer.prefixes)) : std::string());
  }
  return cells;
}

}  // namespace

void write_table(const Answer& answer, std::ostream& out) {
  const Cells cells = cells_of(answer);
  std::vector<std::size_t> widths(answer.variables.size());
  for (const auto& line : cells) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], columns(line[i]));
  }
  const auto put_line = [&](const std::vector<std::string>& line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
      text += (i == 0 ? "" : "  ") + line[i] + std::string(widths[i] - columns(line[i]), ' ');
    }
    text.resize(text.find_last_not_of(' ') + 1);
    out << text << '\n';
  };
  put_line(cells.front());
  std::vector<std::string> rule;
  rule.reserve(widths.size());
  for (const std::size_t width : widths) rule.emplace_back(width, '-');
  put_line(rule);
  for (std::size_t at = 1; at < cells.size(); ++at) put_line(cells[at]);
  out << '(' << answer.rows.size() << (answer.rows.size() == 1 ? " row)\n" : " rows)\n");
}

void write_markdown(const Answer& answer, std::ostream& out) {
  const auto put_line = [&](const std::vector<std::string>& line) {
    for (const std::string& cell : line) {
      std::string escaped;
      for (const char c : cell) {
        if (c == '|' || c == '\\' || c == '<' || c == '*' || c == '_' || c == '`') escaped += '\\';
        escaped += c;
      }
      out << "| " << escaped << ' ';
    }
    out << "|\n";
  };
  const Cells cells = cells_of(answer);
  put_line(cells.front());
  for (std::size_t i = 0; i < answer.variables.size(); ++i) out << "|---";
  out << "|\n";
  for (std::size_t at = 1; at < cells.size(); ++at) put_line(cells[at]);
}

}  // namespace chancery::query
