#pragma once

#include <string>
#include <vector>

#include "exports/output.hpp"
#include "exports/prefixes.hpp"
#include "exports/statement_sink.hpp"
#include "rdf/xml_serializer.hpp"

namespace chancery::exports {

/// Writes RDF/XML by Redland. What RDF/XML cannot hold (a control character, a property without a name at its
/// end) is left out and counted. Graphs are not written.
class RdfXmlWriter : public StatementSink {
 public:
  RdfXmlWriter(Output& out, const std::vector<Prefix>& prefixes);

  void write(const StatementView& statement) override;
  void finish() override;

 private:
  rdf::XmlSerializer serializer_;
};

}  // namespace chancery::exports
