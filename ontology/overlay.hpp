#pragma once

#include <string>

#include "ontology/table.hpp"
#include "ontology/table_rules.hpp"

namespace chancery::ontology {

/// Puts a user's rows over a table of ours: added, or in the place of ours with the same key (then at the
/// end), or, with a `-` before the key, taken out.
/// @throws InputError on an unknown or missing column, an empty key, a key that stands twice in the user's
/// file, or one
///         to remove that is not there
Table overlaid(const Table& ours, const Table& user, const TableRules& rules, const std::string& file);

}  // namespace chancery::ontology
