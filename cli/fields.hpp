#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::cli {

/// Fields in one line: separated by tabs, with tabs, line ends and backslashes in them escaped.
std::string joined_fields(const std::vector<std::string_view>& fields);
std::vector<std::string> split_fields(std::string_view line);
/// The first field as it stands in the line, escaped.
std::string_view first_field(std::string_view line);

/// Words without blanks, each followed by one, and back.
std::string joined_words(const std::set<std::string>& words);
std::set<std::string> split_words(const std::string& text);

/// A statement as fields, its graph first.
std::string line_of(const ontology::Statement& statement);
ontology::Statement statement_of_line(std::string_view line);

}  // namespace chancery::cli
