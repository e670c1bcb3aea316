#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/schema.hpp"
#include "ontology/table.hpp"

namespace chancery::ontology {

/// What the comments at the head of a table say about its rows:
///   `# key: event pos lemma`          the cells that tell rows apart (otherwise the first column)
///   `# required: cameo`               cells that must not be empty, beside those of the key
///   `# column NAME: one of a|b|c`     what each |-separated part of a cell must be; also
///   `like REGEX` (Perl's, of the whole part), `in TABLE COLUMN or TABLE COLUMN ...`, `class under CLASS`,
///   `instance of CLASS`, `property of the ontology`, `a day as YYYY-MM-DD`
///   `# goes with: office iso3`        where the first has a value the second must have one
///   `# not after: from to`            two days in this order, where both are given
struct TableRules {
  struct Cell {
    std::string column;
    std::string kind;      ///< "one of", "like", "in", "class under", "instance of", "property of"
    std::string expected;  ///< what stands behind the kind
  };
  std::vector<std::string> key;
  std::vector<std::string> required;
  std::vector<Cell> cells;
  std::vector<std::string> together;   ///< two columns, or none
  std::vector<std::string> ascending;  ///< two columns, or none
};

/// Reads the rules of a table compiled in.
/// @throws Error on a rule of unknown kind, or one that names a column which the table does not have
TableRules read_rules(std::string_view tsv, const Table& table);

/// Checks one row against its table's rules.
/// @param tables  all tables in effect, for rules of the kind `in`
/// @throws InputError with file, line and what was expected
void check_row(const Row& row, const Table& table, const TableRules& rules, const Schema& schema,
               std::span<const Table> tables, const std::string& file);

}  // namespace chancery::ontology
