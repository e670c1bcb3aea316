#include <ostream>

#include "query/output.hpp"
#include "query/parameters.hpp"
#include "query/questions.hpp"

namespace chancery::query {
namespace {

std::vector<Parameter> declared(const Question& question) {
  return parameters_of(question.sparql, std::string(question.name));
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.resize(width, ' ');
  return text + ' ';
}

/// "(person, required)", "(number, default 2)".
std::string in_brackets(const Parameter& parameter) {
  std::string text = "(" + parameter.kind;
  if (parameter.required) text += ", required";
  if (!parameter.fallback.empty()) text += ", default " + parameter.fallback;
  return text + ")";
}

void write_for_people(std::ostream& out) {
  constexpr std::size_t width = 24;
  constexpr std::size_t kind_width = 26;
  for (const Question& question : questions()) {
    out << padded(std::string(question.name), width) << question.asks << '\n';
    for (const Parameter& parameter : declared(question)) {
      out << padded("    " + parameter.name, width) << padded(in_brackets(parameter), kind_width)
          << parameter.meaning << '\n';
    }
  }
}

std::string json_of(const Parameter& parameter) {
  std::string text =
      R"({"name":)" + json_string(parameter.name) + R"(,"kind":)" + json_string(parameter.kind);
  text += R"(,"required":)" + std::string(parameter.required ? "true" : "false");
  if (!parameter.fallback.empty()) text += R"(,"default":)" + json_string(parameter.fallback);
  return text + R"(,"meaning":)" + json_string(parameter.meaning) + '}';
}

void write_as_json(std::ostream& out) {
  const char* before = "[\n";
  for (const Question& question : questions()) {
    out << before << R"({"name":)" << json_string(question.name) << R"(,"answers":)"
        << json_string(question.asks) << R"(,"parameters":[)";
    before = ",\n";
    const char* between = "\n  ";
    for (const Parameter& parameter : declared(question)) {
      out << between << json_of(parameter);
      between = ",\n  ";
    }
    out << "]}";
  }
  out << "\n]\n";
}

Answer as_rows() {
  Answer answer;
  answer.variables = {"question", "answers", "parameter", "kind", "required", "default", "meaning"};
  for (const Question& question : questions()) {
    const Answer::Row begin = {ontology::literal(std::string(question.name)),
                               ontology::literal(std::string(question.asks))};
    const std::vector<Parameter> parameters = declared(question);
    for (const Parameter& parameter : parameters) {
      Answer::Row row = begin;
      for (const std::string& cell :
           {parameter.name, parameter.kind, std::string(parameter.required ? "yes" : ""), parameter.fallback,
            parameter.meaning}) {
        row.push_back(cell.empty() ? std::nullopt : std::optional(ontology::literal(cell)));
      }
      answer.rows.push_back(std::move(row));
    }
    if (!parameters.empty()) continue;
    answer.rows.push_back(begin);
    answer.rows.back().resize(answer.variables.size());
  }
  return answer;
}

}  // namespace

void write_questions(std::string_view output, std::ostream& out) {
  if (output == "table") return write_for_people(out);
  if (output == "json") return write_as_json(out);
  find_output(output).write(as_rows(), out);
}

}  // namespace chancery::query
