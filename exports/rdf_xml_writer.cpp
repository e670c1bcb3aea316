#include "exports/rdf_xml_writer.hpp"

#include "rdf/xml_fault.hpp"

namespace chancery::exports {
namespace {

using ontology::Term;

std::vector<rdf::XmlSerializer::Namespace> namespaces(const std::vector<Prefix>& prefixes) {
  std::vector<rdf::XmlSerializer::Namespace> all;
  all.reserve(prefixes.size());
  for (const Prefix& prefix : prefixes) all.emplace_back(prefix.name, prefix.iri);
  return all;
}

Term copy(const TermView& term) {
  Term copied{term.kind, std::string(term.value), std::string(term.datatype), std::string(term.language)};
  if (term.kind == Term::Kind::blank) copied.value = rdf::xml_label(copied.value);
  return copied;
}

}  // namespace

RdfXmlWriter::RdfXmlWriter(Output& out, const std::vector<Prefix>& prefixes)
    : serializer_([&out](std::string_view bytes) { out.put(bytes); }, namespaces(prefixes)) {}

void RdfXmlWriter::write(const StatementView& statement) {
  if (!allows(statement)) return;
  ontology::Statement copied{copy(statement.subject), copy(statement.predicate), copy(statement.object), {}};
  if (const auto fault = rdf::xml_fault(copied)) return leave_out(*fault);
  serializer_.write(copied);
}

void RdfXmlWriter::finish() { serializer_.finish(); }

}  // namespace chancery::exports
