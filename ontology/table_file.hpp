#pragma once

#include <string>
#include <string_view>

#include "ontology/table.hpp"

namespace chancery::ontology {

/// Reads a table: UTF-8, `#` comment lines, one header line, then rows of tab-separated cells. Short rows are
/// filled with empty cells; blank lines, a byte order mark and CR before LF do not matter.
/// @param name  of the table, for its rows ("triggers.tsv"); @param file  for messages
/// @throws InputError with file, line and what was expected
Table read_table(std::string_view tsv, const std::string& name, const std::string& file, bool of_user);

}  // namespace chancery::ontology
