#include <catch2/catch.hpp>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::content;
using program::Folder;
using program::has_model;
using program::run;

namespace {

const std::string samples = CHANCERY_SOURCE_DIR "/samples/";
const std::string quads =
    "<urn:s> <urn:p> \"a \\\"text\\\"\"@en <urn:g> .\n"
    "<urn:s> <urn:p> _:b <urn:g> .\n"
    "<urn:s> <urn:p> _:b <urn:h> .\n"
    "_:b <urn:q> \"7\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n";

}  // namespace

TEST_CASE("a saved graph holds what N-Quads hold, in the same bytes whatever their order", "[cli]") {
  const Folder folder;
  const std::string saved = folder.path() / "g.chancery";
  REQUIRE(run({"convert", folder.file("g.nq", quads), saved}).code == 0);
  const std::string back = run({"convert", saved, "-", "--format", "nq"}).out;
  CHECK(back == run({"convert", folder.path() / "g.nq", "-", "--format", "nq"}).out);
  CHECK_THAT(back, Contains("<urn:h>"));
  const std::size_t middle = quads.find("<urn:s> <urn:p> _:b <urn:h>");
  const std::string turned = folder.file("t.nq", quads.substr(middle) + quads.substr(0, middle));
  const std::string other = folder.path() / "t.chancery";
  REQUIRE(run({"convert", turned, other}).code == 0);
  CHECK(content(saved) == content(other));
}

TEST_CASE("questions to a saved graph are answered as those to the RDF file", "[cli]") {
  const Folder folder;
  const std::string nq = folder.file("g.nq", quads);
  const std::string saved = folder.path() / "g.chancery";
  REQUIRE(run({"convert", nq, saved}).code == 0);
  const std::string before = content(saved);
  for (const std::string question : {"SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o",
                                     "SELECT ?o { <urn:s> <urn:p> ?x . ?x <urn:q> ?o }",
                                     "SELECT ?l { <https://w3id.org/dse#Occurred> ?p ?l } ORDER BY ?l"}) {
    const auto answer = run({"query", saved, "--sparql", question, "--output", "tsv"});
    CHECK(answer.code == 0);
    CHECK(answer.out == run({"query", nq, "--sparql", question, "--output", "tsv"}).out);
  }
  CHECK(content(saved) == before);
  // beside another file: blank nodes of one are not those of the other
  const auto two = run({"query", saved, nq, "--sparql", "SELECT (COUNT(DISTINCT ?b) AS ?n) { ?b <urn:q> ?o }",
                        "--output", "csv"});
  CHECK(two.out == "n\n2\n");
}

TEST_CASE("a damaged or older saved graph is refused by every command, and the message says what to do",
          "[cli]") {
  const Folder folder;
  const std::string saved = folder.path() / "g.chancery";
  REQUIRE(run({"convert", folder.file("g.nq", quads), saved}).code == 0);
  const std::string whole = content(saved);
  std::string flipped = whole;
  flipped[whole.size() / 2] = static_cast<char>(flipped[whole.size() / 2] ^ 1);
  std::string older = whole;
  older[8] = 0;
  for (const std::string& bad : {whole.substr(0, whole.size() / 2), flipped, older, std::string(), quads}) {
    const std::string file = folder.file("bad.chancery", bad);
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"query", file, "--sparql", "ASK { ?s ?p ?o }"},
          {"explain", file, "s"},
          {"convert", file, "-", "--format", "nq"},
          {"retract", "g", file, "-o", file}}) {
      const auto result = run(words);
      CHECK(result.code == 2);
      CHECK(result.out.empty());
      CHECK_THAT(result.err,
                 Contains("bad.chancery") && Contains("chancery convert GRAPH.nq GRAPH.chancery"));
    }
    CHECK(content(file) == bad);
  }
}

TEST_CASE("a saved graph grows and shrinks like N-Quads, to the bytes of one run over all", "[cli]") {
  if (!has_model()) return;
  const Folder folder;
  const auto exported = [&](std::vector<std::string> words, const std::string& name) {
    std::string out = folder.path() / name;
    words.insert(words.begin(), "export");
    words.insert(words.end(), {"-q", "-o", out});
    REQUIRE(run(words).code == 0);
    return out;
  };
  const std::string riga = samples + "riga-expulsions.txt";
  const std::string launch = samples + "east-sea-launch.txt";
  const std::string aftermath = samples + "east-sea-aftermath.txt";
  const std::string all = exported({riga, launch, aftermath}, "all.chancery");
  const std::string quads_of_all = exported({riga, launch, aftermath}, "all.nq");
  CHECK(run({"convert", all, "-", "--format", "nq"}).out == content(quads_of_all));
  const std::string graph = exported({launch}, "g.chancery");
  CHECK(run({"update", graph, aftermath, riga}).code == 0);
  CHECK(content(graph) == content(all));
  CHECK(run({"retract", "east-sea-launch", graph, "-o", graph}).code == 0);
  CHECK(content(graph) == content(exported({aftermath, riga}, "rest.chancery")));
  CHECK_THAT(run({"explain", graph, "Latvia"}).out, Contains("LVA"));
}
