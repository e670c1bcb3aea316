#include "ontology/table.hpp"

#include <algorithm>
#include <utility>

#include "core/error.hpp"

namespace chancery::ontology {

Table::Table(std::string name, std::vector<std::string> header, std::vector<Row> rows)
    : name_(std::move(name)), header_(std::move(header)), rows_(std::move(rows)) {}

std::size_t Table::column(std::string_view name) const {
  const auto found = std::ranges::find(header_, name);
  if (found == header_.end()) throw Error(name_ + ": no column '" + std::string(name) + "'");
  return static_cast<std::size_t>(found - header_.begin());
}

std::string_view Table::cell(const Row& row, std::string_view column_name) const {
  const std::size_t at = column(column_name);
  return at < row.cells.size() ? std::string_view(row.cells[at]) : std::string_view();
}

std::vector<std::string_view> parts(std::string_view cell) {
  std::vector<std::string_view> found;
  while (!cell.empty()) {
    const std::size_t bar = std::min(cell.find('|'), cell.size());
    std::string_view part = cell.substr(0, bar);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    if (!part.empty()) found.push_back(part);
    cell.remove_prefix(std::min(bar + 1, cell.size()));
  }
  return found;
}

}  // namespace chancery::ontology
