#pragma once

#include <array>
#include <string>
#include <string_view>

namespace chancery::query {

/// One row of the table of kinds that a parameter can be of.
struct ParameterKind {
  enum class Form { node, date, number, text };
  std::string_view name;
  Form form = Form::node;
  /// Of a node: the local names of its classes in the ontology's namespace, or whole IRIs.
  std::array<std::string_view, 5> classes{};
};

/// The kind called `name`; nullptr when there is none.
const ParameterKind* find_kind(std::string_view name);

/// Their names, with blanks between.
std::string known_kinds();

}  // namespace chancery::query
