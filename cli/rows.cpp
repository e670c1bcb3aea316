#include "cli/rows.hpp"

#include <array>
#include <charconv>
#include <sstream>
#include <utility>

#include "exports/output_file.hpp"
#include "ontology/namespaces.hpp"
#include "query/output.hpp"

namespace chancery::cli {
namespace {

std::string xsd(std::string_view name) { return std::string(ontology::ns::xsd) + std::string(name); }

/// The part of an IRI that a person types.
std::string typed_end(std::string_view iri) {
  const auto slash = iri.rfind('/');
  return std::string(slash == std::string_view::npos || slash + 1 == iri.size() ? iri
                                                                                : iri.substr(slash + 1));
}

query::Answer with_short_ids(query::Answer answer) {
  for (auto& row : answer.rows) {
    for (auto& term : row) {
      if (term && term->kind == ontology::Term::Kind::iri) term = ontology::literal(typed_end(term->value));
    }
  }
  return answer;
}

}  // namespace

Rows::Rows(std::vector<std::string> columns) { answer_.variables = std::move(columns); }

void Rows::declare(Options& options, std::string& form, const std::vector<std::string>& more_forms) {
  std::vector<std::string> names = more_forms;
  for (const query::Output& output : query::outputs()) names.emplace_back(output.name);
  options.choice("--output", form, std::move(names), "how the answer is written; default " + form);
}

void Rows::add() { answer_.rows.emplace_back(); }

void Rows::text(std::string_view text) {
  if (text.empty()) return answer_.rows.back().emplace_back(), void();
  cell(ontology::literal(std::string(text)));
}

void Rows::number(std::size_t number) { cell(ontology::literal(std::to_string(number), xsd("integer"))); }

// Six digits that count, without an exponent.
void Rows::decimal(double number) {
  constexpr int digits = 6;
  std::array<char, 400> buffer{};
  auto* const rounded_end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                          std::chars_format::scientific, digits - 1)
                                .ptr;
  std::from_chars(buffer.data(), rounded_end, number);
  auto* const end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed).ptr;
  cell(ontology::literal(std::string(buffer.data(), end), xsd("decimal")));
}

void Rows::truth(bool truth) { cell(ontology::literal(truth ? "true" : "false", xsd("boolean"))); }

void Rows::thing(std::string_view iri) { cell(ontology::iri(std::string(iri))); }

void Rows::print(const std::string& form) const {
  const bool for_people = form == "table" || form == "markdown";
  std::ostringstream text;
  query::find_output(form).write(for_people ? with_short_ids(answer_) : answer_, text);
  exports::OutputFile out("-");
  out.put(text.view());
  out.finish();
}

}  // namespace chancery::cli
