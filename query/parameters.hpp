#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::query {

/// What a question can be told beside the graph: a variable of its SPARQL that the asker may set.
struct Parameter {
  std::string name;     ///< of the variable, without `?`
  std::string kind;     ///< "person", "date", ...: one of parameter_kinds()
  std::string meaning;  ///< what setting it does
  bool required = false;
  std::string fallback;  ///< what the question takes when it is not set, for people; empty: nothing
};

/// The parameters that a question declares in the comments at its top, one a line:
///     # with NAME (KIND): MEANING
///     # with NAME (KIND, required): MEANING
///     # with NAME (KIND, default VALUE): MEANING
/// @param source  name of the question, for messages
/// @throws InputError with the line when a declaration is malformed, repeated, or of an unknown kind
std::vector<Parameter> parameters_of(std::string_view sparql, const std::string& source);

}  // namespace chancery::query
