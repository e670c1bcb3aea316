#include "ontology/table_file.hpp"

#include <algorithm>
#include <utility>

#include "core/error.hpp"
#include "core/utf8.hpp"

namespace chancery::ontology {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  for (;;) {
    const std::size_t tab = std::min(line.find('\t'), line.size());
    std::string_view cell = line.substr(0, tab);
    while (cell.starts_with(' ')) cell.remove_prefix(1);
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    cells.emplace_back(cell);
    if (tab == line.size()) return cells;
    line.remove_prefix(tab + 1);
  }
}

void check_header(const std::vector<std::string>& header, const std::string& file, std::uint32_t line) {
  for (auto name = header.begin(); name != header.end(); ++name) {
    if (name->empty()) throw InputError(file, line, 0, "expected a name for each column of the header line");
    if (std::find(std::next(name), header.end(), *name) != header.end()) {
      throw InputError(file, line, 0, "column '" + *name + "' stands twice in the header line");
    }
  }
}

}  // namespace

Table read_table(std::string_view tsv, const std::string& name, const std::string& file, bool of_user) {
  if (tsv.starts_with(byte_order_mark)) tsv.remove_prefix(byte_order_mark.size());
  std::vector<std::string> header;
  std::vector<Row> rows;
  for (std::uint32_t number = 1; !tsv.empty(); ++number) {
    const std::size_t end = std::min(tsv.find('\n'), tsv.size());
    std::string_view line = tsv.substr(0, end);
    tsv.remove_prefix(std::min(end + 1, tsv.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (first_invalid_utf8(line))
      throw InputError(file, number, 0, "expected UTF-8; save the table as UTF-8");
    if (line.starts_with('#') || line.find_first_not_of(" \t") == std::string_view::npos) continue;
    std::vector<std::string> cells = cells_of(line);
    if (header.empty()) {
      header = std::move(cells);
      check_header(header, file, number);
      continue;
    }
    if (cells.size() > header.size()) {
      throw InputError(file, number, 0,
                       "expected " + std::to_string(header.size()) +
                           " cells separated by tabs, as in the header; found " +
                           std::to_string(cells.size()));
    }
    cells.resize(header.size());
    rows.push_back({of_user ? "knowledge/" + name : name, number, of_user, std::move(cells)});
  }
  if (header.empty()) throw InputError(file, 0, 0, "expected a header line that names the columns");
  return {name, std::move(header), std::move(rows)};
}

}  // namespace chancery::ontology
