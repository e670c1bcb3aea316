#include "query/arguments.hpp"

#include <algorithm>
#include <optional>

#include "core/date.hpp"
#include "core/error.hpp"
#include "core/nearest.hpp"
#include "core/utf8.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/node_names.hpp"
#include "query/named_node.hpp"
#include "query/parameter_kinds.hpp"

namespace chancery::query {
namespace {

constexpr const char* xsd = "http://www.w3.org/2001/XMLSchema#";

std::string listed(std::span<const Parameter> parameters) {
  if (parameters.empty()) return "it has no parameters";
  std::string text = "its parameters: ";
  for (const Parameter& parameter : parameters) {
    if (&parameter != &parameters.front()) text += ", ";
    text += parameter.name + " (" + parameter.kind + (parameter.required ? ", required)" : ")");
  }
  return text;
}

const Parameter* find(std::span<const Parameter> parameters, const std::string& name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [&](const Parameter& parameter) { return parameter.name == name; });
  return found == parameters.end() ? nullptr : &*found;
}

ontology::Term date_of(const std::string& value) {
  if (value.size() != 10 || !parse_date(value))
    throw Error("'" + value + "' is not a date; write it as YYYY-MM-DD");
  return ontology::literal(value, std::string(xsd) + "date");
}

/// A whole number, or a decimal one with digits on both sides of the point.
ontology::Term number_of(const std::string& value) {
  const std::size_t sign = value.starts_with('-') ? 1 : 0;
  const std::size_t point = value.find('.');
  constexpr std::string_view digits = "0123456789";
  const bool is_number =
      value.size() > sign && value.find_first_not_of("0123456789.", sign) == std::string::npos &&
      digits.find(value[sign]) != std::string_view::npos && value.back() != '.' && value.rfind('.') == point;
  if (!is_number) throw Error("'" + value + "' is not a number");
  return ontology::literal(value, std::string(xsd) + (point == std::string::npos ? "integer" : "decimal"));
}

/// Values as terms; names of nodes are gathered when the first is asked for.
class Reader {
 public:
  explicit Reader(const graph::KnowledgeGraph& graph) : graph_(graph) {}

  ontology::Term term_of(const ParameterKind& kind, const std::string& value) {
    if (first_invalid_utf8(value)) throw Error("the value is not valid UTF-8");
    if (value.empty()) throw Error("the value is empty");
    switch (kind.form) {
      case ParameterKind::Form::date:
        return date_of(value);
      case ParameterKind::Form::number:
        return number_of(value);
      case ParameterKind::Form::text:
        return ontology::literal(value);
      case ParameterKind::Form::node:
        break;
    }
    if (!names_) names_.emplace(graph_);
    return ontology::term_of(graph_, named_node(graph_, *names_, kind, value));
  }

 private:
  const graph::KnowledgeGraph& graph_;
  std::optional<ontology::NodeNames> names_;
};

}  // namespace

void check_arguments(const std::string& question, std::span<const Parameter> parameters, const Typed& typed) {
  std::vector<std::string_view> known;
  for (const Parameter& parameter : parameters) known.push_back(parameter.name);
  for (auto given = typed.begin(); given != typed.end(); ++given) {
    const std::string& name = given->first;
    if (find(parameters, name) == nullptr) {
      const auto hint = nearest(name, known);
      const std::string better = hint ? "; did you mean '" + std::string(*hint) + "'? " : "; ";
      throw Error(std::string(question)
                      .append(" has no parameter '")
                      .append(name)
                      .append("'")
                      .append(better)
                      .append(listed(parameters)));
    }
    const bool is_repeated =
        std::any_of(typed.begin(), given, [&](const auto& other) { return other.first == name; });
    if (is_repeated)
      throw Error(std::string(question).append(": the parameter ").append(name).append(" is given twice"));
  }
  for (const Parameter& parameter : parameters) {
    const bool is_given = std::any_of(typed.begin(), typed.end(),
                                      [&](const auto& given) { return given.first == parameter.name; });
    if (parameter.required && !is_given)
      throw Error(question + " needs the parameter " + parameter.name + " (" + parameter.meaning + "); " +
                  listed(parameters));
  }
}

Bindings bindings_of(const graph::KnowledgeGraph& graph, std::span<const Parameter> parameters,
                     const Typed& typed) {
  Bindings bindings;
  Reader reader(graph);
  for (const auto& [name, value] : typed) {
    const Parameter* parameter = find(parameters, name);
    if (parameter == nullptr) throw Error("no parameter '" + name + "'");
    try {
      bindings[name] = reader.term_of(*find_kind(parameter->kind), value);
    } catch (const Error& error) {
      throw Error(name + ": " + error.what());
    }
  }
  return bindings;
}

}  // namespace chancery::query
