#include "cli/output_check.hpp"

#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using namespace chancery;
using Catch::Matchers::Contains;
using program::Folder;
using program::run;

namespace {

constexpr const char* dse = "https://w3id.org/dse#";
constexpr const char* rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// A graph with an event that lacks nearly everything.
graph::KnowledgeGraph faulty_graph() {
  graph::KnowledgeGraph graph;
  graph.claim(graph.resource("http://x.test/e"), rdf_type, graph.resource(std::string(dse) + "Event"));
  return graph;
}

}  // namespace

TEST_CASE("a graph that fails its check is refused with what was found", "[cli]") {
  const cli::OutputCheck check({});
  CHECK_NOTHROW(check.graph(graph::KnowledgeGraph(), {}));
  try {
    check.graph(faulty_graph(), {});
    FAIL("not refused");
  } catch (const cli::FaultyOutput& faulty) {
    CHECK(faulty.findings.size() > 3);
    CHECK_THAT(faulty.what(), Contains("the graph fails its check") && Contains("not written"));
  }
}

TEST_CASE("a file that fails its check never gets its name", "[cli]") {
  const Folder folder;
  const cli::OutputCheck check({});
  const auto graph = faulty_graph();
  const auto inspect = [&](const exports::Format& format, const std::string& file) {
    check.file(format, file);
  };
  for (const char* name : {"g.ttl", "g.nq", "g.jsonld"}) {
    const std::string path = (folder.path() / name).string();
    CAPTURE(name);
    CHECK_THROWS_AS(exports::write(exports::find_format("", path), path, {{}, &graph}, {}, inspect),
                    cli::FaultyOutput);
  }
  CHECK(folder.names().empty());
}

TEST_CASE("an article whose text is not that of the graph fails the check", "[cli]") {
  graph::KnowledgeGraph graph;
  const auto article = graph.resource("https://w3id.org/dse/id/article-a");
  graph.claim(article, rdf_type, graph.resource(std::string(dse) + "Article"));
  graph.claim(article, std::string(dse) + "sha256", graph.value(std::string(64, '0')));
  std::vector<graph::Facts> facts(1);
  facts[0].article = "a";
  facts[0].text = "Moss met Abe.";
  try {
    cli::OutputCheck(facts).graph(graph, {});
    FAIL("not refused");
  } catch (const cli::FaultyOutput& faulty) {
    CHECK(faulty.findings.back().message == "the article has another text than the graph was made of");
  }
}

TEST_CASE("export --check writes the same bytes as without", "[cli]") {
  if (!program::has_model()) return;
  const Folder folder;
  const std::string article = folder.file(
      "a.txt",
      "Talks in Oslo\n\nOSLO, May 2, 2024 - Norwegian Foreign Minister Ana Lund met US Secretary of State "
      "Carl Moss in Oslo on Thursday, officials said in a statement about the talks.\n");
  const auto plain = run({"export", article, "-q", "-o", folder.path() / "plain.ttl"});
  const auto checked = run({"export", article, "-q", "--check", "-o", folder.path() / "checked.ttl", "-o",
                            folder.path() / "checked.graphml"});
  REQUIRE(plain.code == 0);
  CHECK(checked.code == 0);
  CHECK(checked.err == plain.err);
  CHECK(program::content(folder.path() / "checked.ttl") == program::content(folder.path() / "plain.ttl"));
  CHECK(run({"export", article, "-q", "--check"}).out == program::content(folder.path() / "plain.ttl"));
  CHECK(run({"check", folder.path() / "checked.ttl", "--against", article}).code == 0);
}
