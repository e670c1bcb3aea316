#include "rdf/hand_on.hpp"

#include "core/datatype.hpp"
#include "core/error.hpp"
#include "ontology/term_check.hpp"

namespace chancery::rdf {
namespace {

using ontology::Statement;
using ontology::Term;

void make_usual(Term& term) {
  if (term.datatype.starts_with(xsd_namespace) && term.datatype.ends_with("#string")) term.datatype.clear();
  for (char& c : term.language) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
}

std::optional<std::string> fault_of(const Statement& statement) {
  if (!statement.graph.starts_with("_:")) return ontology::statement_fault(statement);
  Statement without_graph = statement;
  without_graph.graph.clear();
  if (auto fault = ontology::statement_fault(without_graph)) return fault;
  return ontology::term_fault({Term::Kind::blank, statement.graph.substr(2), {}, {}});
}

}  // namespace

void HandOn::statement(Statement& statement, std::uint32_t line, std::uint32_t column) {
  make_usual(statement.object);
  if (const auto fault = fault_of(statement)) {
    if (options_.strict) throw InputError(options_.name, line, column, *fault);
    const InputError where(options_.name, line, column, *fault + "; the statement is left out");
    report_.warnings.emplace_back(where.what());
    return;
  }
  ++report_.statements;
  sink_(statement);
}

}  // namespace chancery::rdf
