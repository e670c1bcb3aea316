#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ontology/statement.hpp"

namespace chancery::query {

using Prefixes = std::vector<std::pair<std::string, std::string>>;

/// The term as Turtle has it, numbers and booleans with their datatypes. An IRI is shortened by the longest
/// prefix that leaves a local name of letters, digits, `-` and `_`.
std::string turtle_text(const ontology::Term& term, const Prefixes& prefixes);

/// What a person wants to read: the text of a literal without quotation marks and datatype, an IRI shortened.
std::string plain_text(const ontology::Term& term, const Prefixes& prefixes);

}  // namespace chancery::query
