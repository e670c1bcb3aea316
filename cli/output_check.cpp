#include "cli/output_check.hpp"

#include <fstream>

#include "check/sources.hpp"
#include "check/validate.hpp"
#include "exports/graph_statements.hpp"
#include "exports/statement_sink.hpp"
#include "ontology/graph_terms.hpp"
#include "ontology/ontology.hpp"
#include "rdf/read.hpp"
#include "rdf/syntax.hpp"

namespace chancery::cli {
namespace {

/// Takes statements into a graph, as a file of them would be read.
class GraphSink : public exports::StatementSink {
 public:
  explicit GraphSink(graph::KnowledgeGraph& graph) : graph_(graph) {}

  void write(const exports::StatementView& statement) override {
    if (!allows(statement)) return;
    graph_.claim(vertex(statement.subject), statement.predicate.value, vertex(statement.object));
  }
  void finish() override {}

 private:
  graph::VertexId vertex(const exports::TermView& term) {
    using Kind = ontology::Term::Kind;
    if (term.kind == Kind::iri) return graph_.resource(term.value);
    if (term.kind == Kind::blank) return graph_.blank(term.value);
    return graph_.value(term.value, term.datatype, term.language);
  }

  graph::KnowledgeGraph& graph_;
};

}  // namespace

void OutputCheck::graph(const graph::KnowledgeGraph& graph, const exports::Options& options) const {
  graph::KnowledgeGraph copy;
  GraphSink sink(copy);
  exports::Options with_ontology = options;
  with_ontology.with_ontology = true;
  exports::write_triples(graph, with_ontology, sink);
  check(copy, "the graph");
}

void OutputCheck::file(const exports::Format& format, const std::string& file) const {
  const auto syntax = rdf::syntax_of("output" + std::string(format.extension));
  if (!syntax) return;
  const std::string what = "the output as " + std::string(format.name);
  graph::KnowledgeGraph graph;
  for (const ontology::Statement& statement : ontology::ontology_statements())
    ontology::add_statement(graph, statement);
  std::ifstream in(file, std::ios::binary);
  if (!in) throw Error(what + " cannot be read again to check it");
  rdf::ReadOptions options;
  options.syntax = *syntax;
  options.name = what;
  options.strict = true;
  rdf::read_into(graph, in, options);
  check(graph, what);
}

void OutputCheck::check(const graph::KnowledgeGraph& graph, const std::string& what) const {
  std::vector<check::Finding> findings = check::validate(graph, shapes_);
  check::Sources sources(graph);
  for (const graph::Facts& facts : facts_) sources.compare(facts.article, facts.text);
  for (check::Finding& finding : sources.finish()) findings.push_back(std::move(finding));
  if (findings.empty()) return;
  const std::string count = std::to_string(findings.size());
  throw FaultyOutput(what + " fails its check with " + count + " findings, so it is not written",
                     std::move(findings));
}

}  // namespace chancery::cli
