#include "exports/statement_sink.hpp"

#include <algorithm>

#include "ontology/term_check.hpp"

namespace chancery::exports {
namespace {

constexpr std::size_t most_reasons = 10;

ontology::Term copy(const TermView& term) {
  return {term.kind, std::string(term.value), std::string(term.datatype), std::string(term.language)};
}

}  // namespace

bool StatementSink::allows(const StatementView& statement) {
  auto fault = ontology::statement_fault(
      {copy(statement.subject), copy(statement.predicate), copy(statement.object), {}});
  if (!fault && !statement.graph.empty()) fault = ontology::term_fault(copy(statement.graph_term()));
  if (fault) leave_out(*fault);
  return !fault;
}

void StatementSink::leave_out(const std::string& reason) {
  ++left_out_;
  const bool known = std::find(reasons_.begin(), reasons_.end(), reason) != reasons_.end();
  if (!known && reasons_.size() < most_reasons) reasons_.push_back(reason);
}

std::vector<std::string> StatementSink::warnings() const {
  std::vector<std::string> lines;
  for (const auto& reason : reasons_) lines.push_back("left out a statement: " + reason);
  if (left_out_ > reasons_.size()) {
    lines.push_back("left out " + std::to_string(left_out_) + " statements in all");
  }
  return lines;
}

}  // namespace chancery::exports
