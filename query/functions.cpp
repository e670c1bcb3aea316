#include "query/functions.hpp"

#include <string>
#include <unordered_map>

namespace chancery::query {
namespace {

std::unordered_map<std::string_view, Function> all_functions() {
  std::unordered_map<std::string_view, Function> all;
  for (const auto table : {functions_of_terms(), functions_of_texts(), functions_of_numbers(),
                           functions_of_moments(), functions_of_hashes(), casts()}) {
    for (const FunctionRow& row : table) all.emplace(row.name, row.function);
  }
  return all;
}

}  // namespace

Function find_function(std::string_view name) {
  static const auto all = all_functions();
  const auto found = all.find(name);
  return found == all.end() ? nullptr : found->second;
}

}  // namespace chancery::query
