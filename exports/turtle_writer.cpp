#include "exports/turtle_writer.hpp"

#include <algorithm>

namespace chancery::exports {
namespace {

using Kind = ontology::Term::Kind;

constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

/// Whether the bare text is a number of this type in Turtle's grammar, and one that no reader changes: no
/// plus sign, no needless zero in front (rdflib takes them away), no -0, digits on both sides of a decimal's
/// dot. Doubles are left quoted for the same reason.
bool stands_bare(std::string_view text, std::string_view type) {
  if (type == "boolean") return text == "true" || text == "false";
  if (type != "integer" && type != "decimal") return false;
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  const std::size_t whole = digits(text);
  if (whole == 0 || (text.front() == '0' && (whole > 1 || negative))) return false;
  if (type == "integer") return whole == text.size();
  return whole + 1 < text.size() && text[whole] == '.' &&
         digits(text.substr(whole + 1)) == text.size() - whole - 1;
}

bool stands_bare(const TermView& literal) {
  return literal.datatype.starts_with(xsd) && stands_bare(literal.value, literal.datatype.substr(xsd.size()));
}

std::size_t bound(const StatementView& statement) {
  return copy_bound(statement.subject.value) + copy_bound(statement.predicate.value) +
         copy_bound(statement.object.value) + copy_bound(statement.object.datatype) +
         copy_bound(statement.object.language);
}

char* append(char* to, std::string_view text) { return to + text.copy(to, text.size()); }

}  // namespace

TurtleWriter::TurtleWriter(Output& out, Syntax syntax, std::vector<Prefix> prefixes)
    : out_(out), trig_(syntax == Syntax::trig), prefixes_(std::move(prefixes)) {
  for (const Prefix& prefix : prefixes_.all()) {
    out_.put("@prefix ");
    out_.put(prefix.name);
    out_.put(": ");
    put_iri(out_, prefix.iri);
    out_.put(" .\n");
  }
}

char* TurtleWriter::copy_node(const TermView& term, char* to) const {
  return term.kind == Kind::iri ? prefixes_.copy_short(term.value, to) : nullptr;
}

char* TurtleWriter::copy_predicate(const TermView& predicate, char* to) const {
  if (predicate.value == rdf_type) {
    *to++ = 'a';
    return to;
  }
  return copy_node(predicate, to);
}

char* TurtleWriter::copy_object(const TermView& object, char* to) {
  if (object.kind != Kind::literal) return copy_node(object, to);
  if (object.language.empty() && stands_bare(object)) return append(to, object.value);
  to = copy_quoted(object.value, to);
  if (to == nullptr) return nullptr;
  if (!object.language.empty()) {
    if (!object.datatype.empty() || !tags_.is_legal(object.language)) return nullptr;
    *to++ = '@';
    return append(to, object.language);
  }
  if (object.datatype.empty() || object.datatype == xsd_string) return to;
  if (object.datatype.ends_with("#langString")) return nullptr;
  return prefixes_.copy_short(object.datatype, append(to, "^^"));
}

void TurtleWriter::end_subject() {
  if (subject_.empty()) return;
  out_.put(" .\n");
  subject_.clear();
}

void TurtleWriter::change_graph(const StatementView& statement) {
  if (!trig_ || statement.graph == graph_) return;
  end_subject();
  if (!graph_.empty()) out_.put("}\n");
  graph_ = statement.graph;
  if (graph_.empty()) return;
  out_.put('\n');
  put_node(statement.graph_term());
  out_.put(" {\n");
}

void TurtleWriter::put_node(const TermView& term) {
  if (term.kind == Kind::iri) return out_.put(prefixes_.shorten(term.value));
  out_.put("_:");
  out_.put(term.value);
}

void TurtleWriter::put_object(const TermView& object) {
  if (object.kind != Kind::literal) return put_node(object);
  if (object.language.empty() && stands_bare(object)) return out_.put(object.value);
  put_quoted(out_, object.value);
  if (!object.language.empty()) {
    out_.put('@');
    out_.put(object.language);
  } else if (!object.datatype.empty() && object.datatype != xsd_string) {
    out_.put("^^");
    out_.put(prefixes_.shorten(object.datatype));
  }
}

bool TurtleWriter::continues(const StatementView& statement) const {
  return !subject_.empty() && statement.subject.value == subject_ && statement.subject.kind == subject_kind_;
}

void TurtleWriter::remember(const StatementView& statement, bool same_subject) {
  if (!same_subject) {
    subject_ = statement.subject.value;
    subject_kind_ = statement.subject.kind;
  }
  if (predicate_ != statement.predicate.value) predicate_ = statement.predicate.value;
}

bool TurtleWriter::write_quickly(const StatementView& statement) {
  const std::size_t most = bound(statement);
  if (statement.predicate.kind != Kind::iri || most > Output::max_reserve) return false;
  if (trig_ && statement.graph != graph_) return false;
  const bool same_subject = continues(statement);
  char* to = out_.reserve(most);
  if (!same_subject) {
    to = append(to, subject_.empty() ? "\n" : " .\n\n");
    if ((to = copy_node(statement.subject, to)) == nullptr) return false;
  }
  if (same_subject && statement.predicate.value == predicate_) {
    to = append(to, ",\n        ");
  } else {
    to = append(to, same_subject ? " ;\n    " : " ");
    if ((to = copy_predicate(statement.predicate, to)) == nullptr) return false;
    *to++ = ' ';
  }
  if ((to = copy_object(statement.object, to)) == nullptr) return false;
  out_.advance_to(to);
  remember(statement, same_subject);
  return true;
}

void TurtleWriter::write(const StatementView& statement) {
  if (write_quickly(statement) || !allows(statement)) return;
  change_graph(statement);
  if (!write_quickly(statement)) write_checked(statement);
}

void TurtleWriter::write_checked(const StatementView& statement) {
  const bool same_subject = continues(statement);
  if (!same_subject) {
    out_.put(subject_.empty() ? "\n" : " .\n\n");
    put_node(statement.subject);
  }
  if (same_subject && statement.predicate.value == predicate_) {
    out_.put(",\n        ");
  } else {
    out_.put(same_subject ? " ;\n    " : " ");
    statement.predicate.value == rdf_type ? out_.put('a') : put_node(statement.predicate);
    out_.put(' ');
  }
  put_object(statement.object);
  remember(statement, same_subject);
}

void TurtleWriter::finish() {
  end_subject();
  if (!graph_.empty()) out_.put("}\n");
  graph_.clear();
}

}  // namespace chancery::exports
