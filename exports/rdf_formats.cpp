#include "exports/rdf_formats.hpp"

#include "exports/graph_statements.hpp"
#include "exports/line_writer.hpp"
#include "exports/rdf_xml_writer.hpp"
#include "exports/turtle_writer.hpp"

namespace chancery::exports {

std::vector<std::string> write_turtle(const Content& content, const Options& options, Output& out) {
  TurtleWriter writer(out, TurtleWriter::Syntax::turtle, prefixes_for(*content.graph, options));
  write_triples(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

std::vector<std::string> write_trig(const Content& content, const Options& options, Output& out) {
  TurtleWriter writer(out, TurtleWriter::Syntax::trig, prefixes_for(*content.graph, options));
  write_quads(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

std::vector<std::string> write_n_triples(const Content& content, const Options& options, Output& out) {
  LineWriter writer(out, LineWriter::Syntax::triples);
  write_triples(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

std::vector<std::string> write_n_quads(const Content& content, const Options& options, Output& out) {
  LineWriter writer(out, LineWriter::Syntax::quads);
  write_quads(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

std::vector<std::string> write_rdf_xml(const Content& content, const Options& options, Output& out) {
  RdfXmlWriter writer(out, prefixes_for(*content.graph, options));
  write_triples(*content.graph, options, writer);
  writer.finish();
  return writer.warnings();
}

}  // namespace chancery::exports
