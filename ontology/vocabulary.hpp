#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/schema.hpp"
#include "ontology/table.hpp"

namespace chancery::ontology {

/// The tables of words that extraction works with: compiled in, plus the user's own. Read-only.
class Vocabulary {
 public:
  /// The tables compiled in, then those of `knowledge` (empty: none): a row adds, or replaces the row of the
  /// same key; a key with a leading `-` removes that row. A user's table may leave columns out and have them
  /// in any order.
  /// @throws InputError with file, line and what was expected, on a bad row
  /// @throws Error when the folder is missing, or holds a table that we do not have
  static Vocabulary load(const std::filesystem::path& knowledge = {});

  /// @throws Error when there is no such table
  const Table& table(std::string_view name) const;
  /// Sorted by name.
  std::span<const Table> tables() const { return tables_; }
  /// The columns that tell the rows of a table apart. @throws Error when there is no such table
  std::span<const std::string> key_of(std::string_view table) const;
  /// The classes and properties of the ontology.
  const Schema& schema() const { return schema_; }
  /// Over all tables in effect, in the order of their names.
  const std::string& sha256() const { return sha256_; }

 private:
  std::vector<Table> tables_;
  std::vector<std::vector<std::string>> keys_;  ///< of each table
  Schema schema_;
  std::string sha256_;
};

}  // namespace chancery::ontology
