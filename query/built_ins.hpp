#pragma once

#include <cstddef>
#include <string_view>

namespace chancery::query {

/// A function of SPARQL 1.1 and how many arguments it takes.
struct BuiltIn {
  std::string_view name;  ///< in upper case
  std::size_t least;
  std::size_t most;
};

/// The function of that name in upper case; nullptr when there is none. Aggregates are none.
const BuiltIn* built_in_named(std::string_view name);

bool is_aggregate_name(std::string_view name);

}  // namespace chancery::query
