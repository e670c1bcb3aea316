#include "cli/joined_writer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "exports/graph_statements.hpp"
#include "exports/line_writer.hpp"
#include "exports/prefixes_in_use.hpp"
#include "exports/turtle_writer.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/readable_key.hpp"
#include "ontology/readable_ranks.hpp"

namespace chancery::cli {
namespace {

using exports::LineWriter;
using exports::TurtleWriter;
using graph::KnowledgeGraph;
using graph::no_id;

constexpr std::array<std::string_view, 3> line_formats{"nquads", "ntriples", "trig"};

/// Sorts triples by the readable order and keeps each as its line.
class TripleLines {
 public:
  TripleLines(const std::string& folder, std::size_t memory)
      : lines_(folder, memory), writer_(text_, LineWriter::Syntax::triples) {}

  void add(const std::string& key, const exports::StatementView& triple) {
    writer_.write(triple);
    if (!text_.text().empty()) lines_.add(key + '\0' + text_.text());
    text_.clear();
  }
  void write(exports::Output& out) {
    lines_.for_each(
        [&](const std::string& line) { out.put(std::string_view(line).substr(line.find('\0') + 1)); });
  }
  std::vector<std::string> warnings() const { return writer_.warnings(); }

 private:
  LineSorter lines_;
  exports::StringOutput text_;
  LineWriter writer_;
};

void add_triples(const KnowledgeGraph& graph, const std::vector<bool>& wanted, TripleLines& lines) {
  const auto type = graph.find_predicate(ontology::type_iri);
  for (graph::VertexId subject = 0; subject < graph.vertex_count(); ++subject) {
    if (graph.estimate({subject, no_id, no_id, no_id}) == 0) continue;
    const std::string key =
        ontology::subject_key(ontology::rank_of_subject(graph, subject, type), graph.vertex(subject));
    for (const graph::EdgeId id : graph.match({subject, no_id, no_id, no_id})) {
      const graph::Edge edge = graph.edge(id);
      if (!wanted[edge.predicate]) continue;
      const ontology::Statement statement = ontology::statement_of(graph, id);
      lines.add(key + ontology::edge_key(graph.predicate_name(edge.predicate), graph.vertex(edge.object)),
                statement);
    }
  }
}

exports::Options without_ontology(exports::Options options) {
  options.with_ontology = false;
  return options;
}

}  // namespace

JoinedWriter::JoinedWriter(GraphJoiner& joiner, exports::Options options, std::string folder,
                           std::size_t memory)
    : joiner_(joiner), options_(std::move(options)), folder_(std::move(folder)), memory_(memory) {}

bool JoinedWriter::writes(const exports::Format& format) {
  return std::ranges::find(line_formats, format.name) != line_formats.end();
}

std::vector<std::string> JoinedWriter::write(const exports::Format& format, exports::Output& out) {
  if (format.name == "ntriples") return write_triples(out);
  if (format.name == "nquads") {
    LineWriter writer(out, LineWriter::Syntax::quads);
    return write_quads(writer);
  }
  TurtleWriter writer(out, TurtleWriter::Syntax::trig, prefixes());
  return write_quads(writer);
}

std::vector<exports::Prefix> JoinedWriter::prefixes() {
  exports::PrefixesInUse found(options_);
  joiner_.write(
      [&](const ontology::Statement& statement, const std::string& /*key*/) {
        found.note(statement.predicate.value);
        for (const ontology::Term* term : {&statement.subject, &statement.object}) {
          if (term->kind == ontology::Term::Kind::iri) found.note(term->value);
          if (term->kind == ontology::Term::Kind::literal) found.note(term->datatype);
        }
      },
      [&](const KnowledgeGraph& graph) { found.note(graph); });
  return found.found();
}

std::vector<std::string> JoinedWriter::write_quads(exports::StatementSink& sink) {
  exports::write_ontology(options_, sink);
  const exports::Options options = without_ontology(options_);
  joiner_.write(
      [&](const ontology::Statement& statement, const std::string& /*key*/) { sink.write(statement); },
      [&](const KnowledgeGraph& graph) { exports::write_quads(graph, options, sink); });
  sink.finish();
  return sink.warnings();
}

std::vector<std::string> JoinedWriter::write_triples(exports::Output& out) {
  LineWriter ontology(out, LineWriter::Syntax::triples);
  exports::write_ontology(options_, ontology);
  TripleLines lines(folder_, memory_);
  joiner_.write(
      [&](const ontology::Statement& statement, const std::string& key) { lines.add(key, statement); },
      [&](const KnowledgeGraph& graph) {
        add_triples(graph, exports::wanted_predicates(graph, options_), lines);
      });
  lines.write(out);
  return lines.warnings();
}

}  // namespace chancery::cli
