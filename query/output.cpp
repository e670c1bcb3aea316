#include "query/output.hpp"

#include <array>
#include <ostream>

#include "core/error.hpp"

namespace chancery::query {
namespace {

/// What is not rows has one form for all outputs but JSON.
template <void (*write_rows)(const Answer&, std::ostream&)>
void write(const Answer& answer, std::ostream& out) {
  if (answer.kind == Answer::Kind::statements) return write_turtle(answer, out);
  if (answer.kind == Answer::Kind::rows) return write_rows(answer, out);
  out << (answer.yes ? "true\n" : "false\n");
}

void write_any_json(const Answer& answer, std::ostream& out) {
  if (answer.kind == Answer::Kind::statements) return write_turtle(answer, out);
  write_json(answer, out);
}

constexpr std::array<Output, 5> rows = {
    {{"csv", "comma-separated values, for spreadsheets", write<write_csv>},
     {"json", "SPARQL 1.1 Query Results JSON", write_any_json},
     {"markdown", "a table of Markdown", write<write_markdown>},
     {"table", "columns to read", write<write_table>},
     {"tsv", "tab-separated terms as in Turtle", write<write_tsv>}}};

}  // namespace

std::span<const Output> outputs() { return rows; }

const Output& find_output(std::string_view name) {
  std::string known;
  for (const Output& output : rows) {
    if (output.name == name) return output;
    known += ' ' + std::string(output.name);
  }
  throw Error("unknown output '" + std::string(name) + "'; known:" + known);
}

}  // namespace chancery::query
