#include "query/parameters.hpp"

#include <algorithm>
#include <cstdint>

#include "core/error.hpp"
#include "query/parameter_kinds.hpp"

namespace chancery::query {
namespace {

constexpr std::string_view form =
    "# with NAME (KIND): MEANING, with ', required' or ', default VALUE' after KIND";

bool is_name(std::string_view text) {
  return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// Reads what stands after "# with"; nothing when it is not of the form.
std::optional<Parameter> declared(std::string_view text) {
  const std::size_t open = text.find('(');
  const std::size_t close = text.find("):", open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return std::nullopt;
  Parameter parameter;
  parameter.name = trimmed(text.substr(0, open));
  parameter.meaning = trimmed(text.substr(close + 2));
  std::string_view inside = text.substr(open + 1, close - open - 1);
  const std::size_t comma = inside.find(',');
  parameter.kind = trimmed(inside.substr(0, comma));
  if (comma != std::string_view::npos) {
    constexpr std::string_view word = "default ";
    const std::string_view more = trimmed(inside.substr(comma + 1));
    parameter.required = more == "required";
    if (more.starts_with(word)) parameter.fallback = trimmed(more.substr(word.size()));
    if (!parameter.required && parameter.fallback.empty()) return std::nullopt;
  }
  if (!is_name(parameter.name) || parameter.meaning.empty()) return std::nullopt;
  return parameter;
}

}  // namespace

std::vector<Parameter> parameters_of(std::string_view sparql, const std::string& source) {
  constexpr std::string_view begin = "# with ";
  std::vector<Parameter> result;
  for (std::uint32_t line = 1; sparql.starts_with('#'); ++line) {
    const std::size_t end = std::min(sparql.find('\n'), sparql.size());
    const std::string_view text = sparql.substr(0, end);
    sparql.remove_prefix(std::min(end + 1, sparql.size()));
    if (line == 1 || !text.starts_with(begin)) continue;
    auto parameter = declared(text.substr(begin.size()));
    if (!parameter) throw InputError(source, line, 0, "expected " + std::string(form));
    const std::string known = known_kinds();
    if (find_kind(parameter->kind) == nullptr)
      throw InputError(source, line, 0, "unknown kind '" + parameter->kind + "'; known: " + known);
    for (const Parameter& other : result) {
      if (other.name == parameter->name)
        throw InputError(source, line, 0, "the parameter " + other.name + " is declared twice");
    }
    result.push_back(std::move(*parameter));
  }
  return result;
}

}  // namespace chancery::query
