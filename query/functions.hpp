#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "query/value.hpp"

namespace chancery::query {

/// A function all of whose arguments are evaluated before it; nothing is an error. The parser has checked
/// their number.
using Function = std::optional<Value> (*)(std::span<const Value> arguments);

struct FunctionRow {
  std::string_view name;  ///< as in Expression::name, or the IRI of a cast
  Function function;
};

/// The function of an operator, built-in or cast; nullptr when it is none.
Function find_function(std::string_view name);

// The tables that find_function() looks in, one per subject.
std::span<const FunctionRow> functions_of_terms();
std::span<const FunctionRow> functions_of_texts();
std::span<const FunctionRow> functions_of_numbers();
std::span<const FunctionRow> functions_of_moments();
std::span<const FunctionRow> functions_of_hashes();
std::span<const FunctionRow> casts();

/// REGEX and REPLACE. @see XPath and XQuery Functions, section 5.6
std::optional<Value> regex(std::span<const Value> arguments);
std::optional<Value> replace(std::span<const Value> arguments);

}  // namespace chancery::query
