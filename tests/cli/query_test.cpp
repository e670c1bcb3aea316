#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>

#include "tests/cli/program.hpp"

using Catch::Matchers::Contains;
using program::Folder;
using program::run;

namespace {

constexpr const char* graph = R"(@prefix dse: <https://w3id.org/dse#> .
@prefix id: <https://w3id.org/dse/id/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
id:ana a dse:Person ; skos:prefLabel "Ana Lund"@en . id:per a dse:Person ; skos:prefLabel "Per Lund"@en .
id:m1 a dse:Event , dse:Meeting ; rdfs:label "Talks in May"@en ; dse:status dse:Occurred ; dse:participant id:ana ;
    dse:begin "2024-05-01"^^xsd:date ; dse:end "2024-05-01"^^xsd:date .
id:m2 a dse:Event , dse:Meeting ; rdfs:label "Talks in June"@en ; dse:status dse:Occurred ; dse:participant id:per ;
    dse:begin "2024-06-01"^^xsd:date ; dse:end "2024-06-01"^^xsd:date .
)";

/// A graph and a question that joins each thing with each other and again, which takes hours.
std::string many() {
  std::string text;
  for (int i = 0; i < 3000; ++i)
    text += "<http://x.test/s" + std::to_string(i) + "> <http://x.test/p> " + std::to_string(i) + " .\n";
  return text;
}
constexpr const char* endless =
    "SELECT (COUNT(*) AS ?n) { ?a <http://x.test/p> ?x . ?b <http://x.test/p> ?y . ?c <http://x.test/p> ?z "
    "FILTER(?x + ?y < ?z - 1000000) }";
constexpr const char* endless_filter =
    "SELECT ?a { ?a <http://x.test/p> ?x FILTER NOT EXISTS { ?b <http://x.test/p> ?y . ?c <http://x.test/p> "
    "?z "
    "FILTER(?x + ?y + ?z < 0) } }";

}  // namespace

TEST_CASE("a shipped question takes parameters by their names", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", graph);
  const auto june = run({"query", file, "--ask", "who-met", "--since", "2024-05-15", "--output", "csv"});
  CHECK(june.code == 0);
  CHECK(june.out == "label,begin,end,placeName,personName\nTalks in June,2024-06-01,2024-06-01,,Per Lund\n");
  const auto may = run({"query", file, "--ask", "who-met", "--with", "person=ana lund", "--with",
                        "until=2024-05-31", "--output", "tsv"});
  CHECK_THAT(may.out, Contains("\"Talks in May\"@en"));
  CHECK_THAT(may.out, !Contains("June"));
}

TEST_CASE("a wrong parameter ends with 2 and names the right ones", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", graph);
  const auto unknown = run({"query", file, "--ask", "who-met", "--with", "persn=Ana"});
  CHECK(unknown.code == 2);
  CHECK_THAT(
      unknown.err,
      Contains("who-met has no parameter 'persn'; did you mean 'person'? its parameters: person (person)"));
  CHECK_THAT(run({"query", file, "--ask", "who-is"}).err, Contains("who-is needs the parameter person"));
  CHECK_THAT(run({"query", file, "--ask", "who-met", "--with", "person=Lund"}).err,
             Contains("did you mean one of these?\n  ana  Ana Lund\n  per  Per Lund"));
  CHECK_THAT(run({"query", file, "--ask", "who-met", "--with", "person"}).err, Contains("NAME=VALUE"));
  CHECK_THAT(run({"query", file, "--sparql", "ASK {}", "--since", "2024-01-01"}).err,
             Contains("has no parameters"));
}

TEST_CASE("a question of the user's own declares parameters as the shipped ones do", "[cli]") {
  const Folder folder;
  const auto result = run({"query", folder.file("g.ttl", graph), "--file",
                           folder.file("q.rq",
                                       "# Who?\n# with name (text, required): the name\nPREFIX skos: "
                                       "<http://www.w3.org/2004/02/skos/core#>\n"
                                       "SELECT ?p { ?p skos:prefLabel ?n FILTER(STR(?n) = ?name) }"),
                           "--with", "name=Per Lund", "--output", "csv"});
  CHECK(result.out == "p\nhttps://w3id.org/dse/id/per\n");
}

TEST_CASE("the list of questions is shown as a table or as JSON", "[cli]") {
  CHECK_THAT(run({"query", "--list"}).out, Contains("q01-who-met              Which meetings took place"));
  CHECK_THAT(run({"query", "--list", "--output", "json"}).out,
             Contains(R"({"name":"q01-who-met","answers":"Which meetings)"));
}

TEST_CASE("a limit of rows cuts the answer, says so and ends with 1", "[cli]") {
  const Folder folder;
  const auto result =
      run({"query", folder.file("g.ttl", graph), "--ask", "who-met", "--rows", "1", "--output", "csv"});
  CHECK(result.code == 1);
  CHECK(result.out ==
        "label,begin,end,placeName,personName\nTalks in June,2024-06-01,2024-06-01,,Per Lund\n");
  CHECK_THAT(result.err, Contains("--rows 1 allows no more"));
}

TEST_CASE("a limit of time ends a long question with 2 and what to do", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", many());
  for (const char* sparql : {endless, endless_filter}) {
    const auto begin = std::chrono::steady_clock::now();
    const auto result = run({"query", file, "--no-ontology", "--sparql", sparql, "--timeout", "1"});
    CHECK(result.code == 2);
    CHECK_THAT(result.err, Contains("raise --timeout"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
  }
}

TEST_CASE("Ctrl-C ends the program at once inside a long question", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", many());
  const auto result = run({"query", file, "--no-ontology", "--sparql", endless, "--timeout", "0"},
                          {.end_after_ms = 700, .signal = SIGINT});
  CHECK(result.code == 130);
  CHECK(result.out.empty());
}

TEST_CASE("what would fetch something is refused by the program, whatever the form", "[cli]") {
  const Folder folder;
  const std::string file = folder.file("g.ttl", graph);
  for (const char* sparql :
       {"SELECT * FROM <http://x.test/g> { ?s ?p ?o }", "ASK FROM NAMED <file:///etc/passwd> {}",
        "SELECT * { SERVICE <http://x.test/> { ?s ?p ?o } }", "SELECT * { SERVICE SILENT ?g { ?s ?p ?o } }",
        "LOAD <http://x.test/f>", "LOAD SILENT <file:///etc/passwd> INTO GRAPH <http://x.test/g>"}) {
    CAPTURE(sparql);
    const auto result = run({"query", file, "--sparql", sparql});
    CHECK(result.code == 2);
    CHECK_THAT(result.err, Contains("refused"));
    CHECK(result.out.empty());
  }
}
