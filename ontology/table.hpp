#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::ontology {

/// One row of a table: its cells, and where it stands, so that every decision can name its row.
struct Row {
  std::string table;               ///< file name, "triggers.tsv"; a user's is "knowledge/triggers.tsv"
  std::uint32_t line = 0;          ///< counted from 1, in the file that the row came from
  bool of_user = false;            ///< from the user's own folder
  std::vector<std::string> cells;  ///< as many as the table has columns
};

/// A table of words: header and rows, in the order of the file, user's rows last.
class Table {
 public:
  Table() = default;
  Table(std::string name, std::vector<std::string> header, std::vector<Row> rows);

  const std::string& name() const { return name_; }
  const std::vector<std::string>& header() const { return header_; }
  std::span<const Row> rows() const { return rows_; }
  /// Position of a column. @throws Error when the table has no such column
  std::size_t column(std::string_view name) const;
  /// The cell of `row` in `column`, "" when the row is shorter.
  std::string_view cell(const Row& row, std::string_view column) const;

 private:
  std::string name_;
  std::vector<std::string> header_;
  std::vector<Row> rows_;
};

/// Splits a cell at `|` and trims; an empty cell gives no parts.
std::vector<std::string_view> parts(std::string_view cell);

}  // namespace chancery::ontology
