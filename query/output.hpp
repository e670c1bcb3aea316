#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

#include "query/answer.hpp"

namespace chancery::query {

/// One row of the table of forms in which an answer is written.
struct Output {
  std::string_view name;  ///< "csv"
  std::string_view help;  ///< "comma-separated values (SPARQL 1.1), for spreadsheets"
  void (*write)(const Answer&, std::ostream&);
};

/// All forms, sorted by name. Whatever the form, an answer of ASK is the line "true" or "false" (in json:
/// SPARQL 1.1 Query Results JSON), and one of CONSTRUCT or DESCRIBE is Turtle.
std::span<const Output> outputs();

/// The form called `name`. @throws Error that lists the forms when there is none
const Output& find_output(std::string_view name);

// The writers of rows. @see SPARQL 1.1 Query Results CSV and TSV Formats; SPARQL 1.1 Query Results JSON
// Format
void write_csv(const Answer& answer, std::ostream& out);
void write_tsv(const Answer& answer, std::ostream& out);
void write_json(const Answer& answer, std::ostream& out);
/// Columns for people: IRIs shortened by the query's prefixes, a line of the number of rows at the end.
void write_table(const Answer& answer, std::ostream& out);
void write_markdown(const Answer& answer, std::ostream& out);
/// A string of JSON, with its quotation marks.
std::string json_string(std::string_view text);
/// Statements grouped by subject, with the query's prefixes.
void write_turtle(const Answer& answer, std::ostream& out);

}  // namespace chancery::query
