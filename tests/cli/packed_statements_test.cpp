#include "cli/packed_statements.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "ontology/graph_terms.hpp"

using namespace chancery;
using ontology::Statement;
using ontology::Term;

namespace {

std::vector<Statement> some_statements() {
  std::vector<Statement> statements{
      {ontology::iri("urn:a"), ontology::iri("urn:p"), ontology::literal(std::string("\0\n\t", 3)), "urn:g"},
      {ontology::iri("urn:a"), ontology::iri("urn:p"), ontology::text("x", "en"), "urn:g"},
      {{Term::Kind::blank, "urn:a", {}, {}}, ontology::iri("urn:a"), ontology::iri("urn:b"), "urn:g"},
      {ontology::iri("urn:b"), ontology::iri("urn:p"), ontology::literal("x", "urn:t"), "urn:g"}};
  for (int i = 0; i < 300; ++i) {
    const std::string name = std::to_string(i) + std::string(static_cast<std::size_t>(i), 'n');
    statements.push_back(
        {ontology::iri("urn:a"), ontology::iri("urn:p" + name), ontology::literal(name), "urn:g"});
  }
  return statements;
}

}  // namespace

TEST_CASE("what is packed, from statements or from a graph, is unpacked as it was", "[cli]") {
  cli::StatementPacker packer;
  graph::KnowledgeGraph graph;
  for (const Statement& statement : some_statements()) {
    packer.add(statement);
    ontology::add_statement(graph, statement);
    Statement of_other = statement;
    of_other.graph = "urn:h";
    of_other.object = ontology::iri("urn:only-there");
    ontology::add_statement(graph, of_other);
  }
  CHECK(packer.size() > 0);
  const std::string bytes = packer.take();
  CHECK(packer.size() == 0);
  packer.add(some_statements().front());  // begins anew
  const std::string one = packer.take();
  for (const std::string& each : {bytes, cli::packed(graph, graph.find_source("urn:g"))}) {
    graph::KnowledgeGraph copy;
    cli::unpack(each, copy, copy.source("urn:g"));
    cli::unpack(one, copy, copy.source("urn:g"));
    CHECK(copy.edge_count() == some_statements().size());
    for (const Statement& statement : some_statements())
      CHECK_FALSE(ontology::add_statement(copy, statement));
  }
}
