#include "exports/line_writer.hpp"

namespace chancery::exports {
namespace {

using Kind = ontology::Term::Kind;

std::size_t bound(const StatementView& statement) {
  return copy_bound(statement.subject.value) + copy_bound(statement.predicate.value) +
         copy_bound(statement.object.value) + copy_bound(statement.object.datatype) +
         copy_bound(statement.object.language) + copy_bound(statement.graph);
}

void put_node(Output& out, const TermView& term) {
  if (term.kind == Kind::iri) return put_iri(out, term.value);
  out.put("_:");
  out.put(term.value);
}

}  // namespace

char* LineWriter::copy_object(const TermView& object, char* to) {
  if (object.kind == Kind::iri) return copy_iri(object.value, to);
  if (object.kind == Kind::blank) return nullptr;
  to = copy_quoted(object.value, to);
  if (to == nullptr) return nullptr;
  if (!object.language.empty()) {
    if (!object.datatype.empty() || !tags_.is_legal(object.language)) return nullptr;
    *to++ = '@';
    return to + object.language.copy(to, object.language.size());
  }
  if (object.datatype.empty() || object.datatype == xsd_string) return to;
  if (object.datatype.ends_with("#langString")) return nullptr;
  *to++ = '^';
  *to++ = '^';
  return copy_iri(object.datatype, to);
}

char* LineWriter::copy_line(const StatementView& statement, char* to) {
  if (statement.subject.kind != Kind::iri || statement.predicate.kind != Kind::iri) return nullptr;
  if ((to = copy_iri(statement.subject.value, to)) == nullptr) return nullptr;
  *to++ = ' ';
  if ((to = copy_iri(statement.predicate.value, to)) == nullptr) return nullptr;
  *to++ = ' ';
  if ((to = copy_object(statement.object, to)) == nullptr) return nullptr;
  *to++ = ' ';
  if (quads_ && !statement.graph.empty()) {
    if ((to = copy_iri(statement.graph, to)) == nullptr) return nullptr;
    *to++ = ' ';
  }
  *to++ = '.';
  *to++ = '\n';
  return to;
}

void LineWriter::put_object(const TermView& object) {
  if (object.kind != Kind::literal) return put_node(out_, object);
  put_quoted(out_, object.value);
  if (!object.language.empty()) {
    out_.put('@');
    out_.put(object.language);
  } else if (!object.datatype.empty() && object.datatype != xsd_string) {
    out_.put("^^");
    put_iri(out_, object.datatype);
  }
}

void LineWriter::write(const StatementView& statement) {
  const std::size_t most = bound(statement);
  if (most <= Output::max_reserve) {
    if (char* const end = copy_line(statement, out_.reserve(most))) return out_.advance_to(end);
  }
  if (!allows(statement)) return;
  put_node(out_, statement.subject);
  out_.put(' ');
  put_iri(out_, statement.predicate.value);
  out_.put(' ');
  put_object(statement.object);
  out_.put(' ');
  if (quads_ && !statement.graph.empty()) {
    put_node(out_, statement.graph_term());
    out_.put(' ');
  }
  out_.put(".\n");
}

}  // namespace chancery::exports
