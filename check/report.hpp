#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.hpp"
#include "exports/output.hpp"

namespace chancery::check {

/// One row of the table of forms in which findings are written.
struct Form {
  std::string_view name;  ///< "turtle"
  void (*write)(std::span<const Finding>, exports::Output&);
};

/// All forms, sorted by name: columns to read, JSON, and SHACL's validation report as Turtle.
std::span<const Form> forms();

/// Columns to read; "conforms" when there is no finding.
void write_table(std::span<const Finding> findings, exports::Output& out);
/// One object: whether the graph conforms, and the findings.
void write_json(std::span<const Finding> findings, exports::Output& out);
/// A validation report. @see SHACL, section 3.6
void write_turtle(std::span<const Finding> findings, exports::Output& out);

/// The finding in one line, with IRIs cut short.
std::string to_line(const Finding& finding);

}  // namespace chancery::check
