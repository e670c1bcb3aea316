#include <ostream>

#include "query/output.hpp"
#include "query/term_text.hpp"

namespace chancery::query {
namespace {

using ontology::Term;

std::string csv_cell(const std::optional<Term>& term) {
  if (!term) return {};
  std::string text = term->kind == Term::Kind::blank ? "_:" + term->value : term->value;
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string json_term(const Term& term) {
  const char* type = term.kind == Term::Kind::iri     ? "uri"
                     : term.kind == Term::Kind::blank ? "bnode"
                                                      : "literal";
  std::string text = R"({"type":")" + std::string(type) + R"(","value":)" + json_string(term.value);
  if (!term.language.empty()) text += R"(,"xml:lang":)" + json_string(term.language);
  if (!term.datatype.empty()) text += R"(,"datatype":)" + json_string(term.datatype);
  return text + '}';
}

}  // namespace

std::string json_string(std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += {'\\', c};
    } else if (c == '\n') {
      result += "\\n";
    } else if (c == '\r') {
      result += "\\r";
    } else if (c == '\t') {
      result += "\\t";
    } else if (byte < 0x20) {
      result += {'\\', 'u', '0', '0', digits[byte >> 4U], digits[byte & 0xFU]};
    } else {
      result += c;
    }
  }
  return result + '"';
}

void write_csv(const Answer& answer, std::ostream& out) {
  for (std::size_t i = 0; i < answer.variables.size(); ++i) out << (i == 0 ? "" : ",") << answer.variables[i];
  out << '\n';
  for (const Answer::Row& row : answer.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) out << (i == 0 ? "" : ",") << csv_cell(row[i]);
    out << '\n';
  }
}

void write_tsv(const Answer& answer, std::ostream& out) {
  for (std::size_t i = 0; i < answer.variables.size(); ++i)
    out << (i == 0 ? "?" : "\t?") << answer.variables[i];
  out << '\n';
  for (const Answer::Row& row : answer.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out << (i == 0 ? "" : "\t") << (row[i] ? turtle_text(*row[i], {}) : std::string());
    }
    out << '\n';
  }
}

void write_json(const Answer& answer, std::ostream& out) {
  if (answer.kind == Answer::Kind::boolean) {
    out << R"({"head":{},"boolean":)" << (answer.yes ? "true" : "false") << "}\n";
    return;
  }
  out << R"({"head":{"vars":[)";
  for (std::size_t i = 0; i < answer.variables.size(); ++i)
    out << (i == 0 ? "" : ",") << json_string(answer.variables[i]);
  out << R"(]},"results":{"bindings":[)";
  for (std::size_t at = 0; at < answer.rows.size(); ++at) {
    out << (at == 0 ? "\n{" : ",\n{");
    bool first = true;
    for (std::size_t i = 0; i < answer.variables.size(); ++i) {
      if (!answer.rows[at][i]) continue;
      out << (first ? "" : ",") << json_string(answer.variables[i]) << ':' << json_term(*answer.rows[at][i]);
      first = false;
    }
    out << '}';
  }
  out << "\n]}}\n";
}

void write_turtle(const Answer& answer, std::ostream& out) {
  for (const auto& [name, iri] : answer.prefixes) out << "@prefix " << name << ": <" << iri << "> .\n";
  const Term* subject = nullptr;
  const Term* predicate = nullptr;
  for (const ontology::Statement& statement : answer.statements) {
    const bool same_subject = subject != nullptr && *subject == statement.subject;
    if (!same_subject) {
      out << (subject == nullptr ? "\n" : " .\n\n") << turtle_text(statement.subject, answer.prefixes) << ' ';
    } else if (*predicate == statement.predicate) {
      out << ", ";
    } else {
      out << " ;\n    ";
    }
    if (!same_subject || *predicate != statement.predicate)
      out << turtle_text(statement.predicate, answer.prefixes) << ' ';
    out << turtle_text(statement.object, answer.prefixes);
    subject = &statement.subject;
    predicate = &statement.predicate;
  }
  if (subject != nullptr) out << " .\n";
}

}  // namespace chancery::query
